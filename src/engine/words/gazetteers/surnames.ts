/** Surnames that are no given names (US census of 1990, public domain; sigpwned, CC0; leaders of Wikidata, CC0). Written by src/tools/gazetteers.ts. */
export const SURNAMES = `
 aarons aasen aasland abad abadie abarca abate abazi abazovic abbasi abbasov abbate abbil abbott abdellahi abdi abdo abdrahmanov abdul-mahdi abdullaev
 abdullayev abeita abela abell abels abercrombie abernathy abernethy abeyta abidin abinader able ables abner abney abrahams abrahamson abrahamyan
 abramchenko abramowitz abrams abramson abrego abreu abril abron absher abshire abston abuladze acevedo aceves achenbach acheson achi acker ackerman
 ackermann ackerson ackles ackley acklin ackman acord acosta acree acres acton acuff acuna acuña adair adamczyk adame adamek adames adami adamkus
 adamo adams adamski adamson adary adcock adcox addington addis addison addy adeang adebayo adelman adelson ademović aden aderholt adger adilović
 adkins adkinson adkison adkisson adler adoboli adorno adrei adulyadej afwerki afërdita agan agar agarwal agboyibo agee ager agin agnew agostini
 agosto aguad aguayo aguero aguiar aguila aguilar aguilera aguinaga aguinaldo aguirre aguon ahamed ahart ahearn ahern ahl ahlers ahlstrom ahmadinejad
 ahmadov ahmetov ahmetović ahn ahner aho ahonen ahoomey-zunu ahrens ahtisaari ahumada aichele aiello aigner aiken aikens aikin aingimea ainsworth aird
 aitchison aitken aivaliotis akar akayev ake aker akers akey akhannouch akhmetov akhtar akhund akhundzada akihito akin akins akridge akter akufo-addo
 al-abadi al-assaf al-halqi al-jadaan al-kadhimi al-khalifa al-khasawneh al-sabah alaimo alam alameda alamo alanis alaniz alarcon alarcón alatorre
 alban albanese albano albarado albarran albaugh albayrak albee alber albers alberson alberti alberts albertson alberty albin albino albrecht albright
 albritton albro albury alcala alcantar alcantara alcaraz alcazar alcocer alcock alcorn alcott aldaco aldana aldape alday alder alderete alderman
 alderson aldrich aldridge alegria alejandre alejo alejos aleksejev alekseyev aleman alencar alers aleshire alessi alfano alfaro alford algarin alger
 alhassan alicea aliev alievi aliff aliyev alkatiri alkire allain allaire allard allawi allbright allbritton alldredge allee alleman allender
 allensworth alles alley alleyne allgood alligood alling alliot-marie allis allman allmon alloway allred allshouse allsop allsup allums alm almaguer
 almanza almanzar almaraz almazan almeida almendarez almodovar almon almond almonte alongi alpert alphin alsop alston alsup alt altamirano altankhuyag
 alter althoff althouse altieri altizer altman altom alvarado alvardo alvarenga alvares alvarez alverez alverson alves alvey alvi alvim alvis alvord
 aly amador amaker aman amangeldy amann amano amaral amarasinghe amarasuriya amarjargal amaro amato amaya ambler ambriz ambrosino ambrosio amburgey
 amedee amen amend amendola ament amer amerson ames amey amezcua amezquita amick amico amidon amir-abdollahian amiri amis ammann ammerman ammon ammons
 amo amodei amodeo amon amore amoroso amsler amundsen amundson amunugama anastasiades anaya ancheta anchondo andersen andersson anderton andes anding
 andino andov andrade andreasen andreassen andrejev andresen andress andrews andrianarivo andrus andrzejewski andujar andō anello anenih ang ange
 angell angelov angelova anglin angue anguiano angula angulo anker ankney annunziata ansari ansell anselmo ansip ansley anson anspach anstett antle
 antley antonelli antonov antonucci antunes antunez anzaldua anzalone aoki aoun aparicio apel apgar apo apodaca aponte appel appell apperson apple
 applebaum appleby applegate appleton applewhite applin appling aquilar aquino aquirre arabia araghchi aragon arai araiza arakaki arakelyan araki
 arambula arana aranda arango arant araujo aravena araya araújo arben arbogast arbour arbuckle arbuzov arcand arce arceneaux arceo archambault archer
 archey archibald archuleta arciniega arcuri ard ardern ardito ardoin ardon arechiga arehart arel arellano arena arenas arend arends arendt arent
 arevalo argento argo arguelles arguello argueta arias aripov arispe aristide arizmendi arledge armas armbruster armendariz armenta armentrout armer
 armes armijo armistead armitage armor armour arms armstead armstrong armwood arndt arner arneson arnett arney arno arnone arnott arnous arnwine
 arocha arocho aronson arp arpin arrant arredondo arreguin arrellano arreola arrey arriaga arrieta arrington arriola arrowood arroyo arruda arsenault
 arslan arteaga arter arterburn arthurs artiaga artis artman artrip artz arvidson arvin arviso arvizu arwood ary arzate arzola arzu asadov asaro asay
 asbell asberry asbury ascencio asencio asgrimsson ashbaugh ashbrook ashburn ashby ashcraft ashcroft ashe ashford ashkenazi ashlock ashman ashmore
 ashurst ashworth asjes askew askins asmus asper assoumani astle aston astorga astudillo asue asō atambayev atchison atchley aten atencio ater
 atherton athey atkin atkins atkinson atkison atnip attal attard attaway atteberry attebery atterberry attwood atwater atwell atwood aube aubin aubry
 aubuchon auchincloss auclair aucoin audet audette auer auerbach auger auguste augustin auken auld ault aultman auman aumann aumiller aurand aust
 austria auten authement auton autrey autry auvil auxier auyeung auzenne avallone avalos avans avant avelar avendano avent avera averett averill
 avetisyan avey avila aviles avilez avilla avina avitia axelson axford axtell axworthy aybar aycock aydın ayer ayers aylward ayon ayotte ayrault ayres
 azad azar azarov azevedo azevêdo azimov aznar azoulay azumi azure ağbal baade babacan babanov babauta babb babbitt babcock baber babich babin
 babineau babineaux babis babić babst baca bacchus baccus bach bachand bachelder bachelet bacher bachman bachmann bachus back backer backes backhaus
 backlund backman backstrom backus bacon bacote bad badal badalamenti badawi bade baden badger badgett badgley badibanga badilla badillo badran bae
 baehr baek baer baerbock baez baeza bagabandi bagby baggett baggs baginski bagley bagwell bah baham bahe bahena bahous bahr bai baier bail bailes
 bailhache baillargeon baillie baily bain bainbridge baine baines bainimarama bains bainter bair bairamov bairamovi baird baisden baisley baity baize
 bajnai bajram bajwa bak bakayoko baker bakewell bakiyev bakke bakken bakker bakos bakoyannis balakrishnan balas balboa balbuena balch balcom balderas
 balderrama baldree baldridge balducci baldwin bale balentine bales baley balfour balk balke balkenende ball ballance ballantyne ballard ballenger
 ballentine ballesteros ballew balliet balling ballinger ballou ballow balls ballweg balmer balodis balog balogh balsamo balser baltazar baltes
 baltimore baltz baltzell balzer balázs baláž banach banas bancroft banda bandara bandaranaike bandy bane banerjee banes baney banfield bang banga
 bangert bangs banh bani banigo banister bank banker bankhead banks bankston banner bannerman banning bannister bannon banny banta banton banuelos
 banzer baptist baptista baptiste bara barahona barajas barak baranowski baratta barba barbagallo barbe barbeau barbee barber barbieri barbosa barbour
 barboza barcelo barcenas barcia barclay barco barcomb barcus bard barden bardhi bardin bardsley bardwell bare barefield barefoot barela barfield
 barga bargas barge barger bargo barham barhorst baril barile barišić bark barker barkindo barkley barkman barks barksdale barlett barley barlow
 barlowe barmore barna barnaby barnard barner barnes barnett barnette barnhardt barnhart barnhill barnhouse barnier barns barnum barnwell baro baroin
 barone baros barr barra barragan barras barratt barraza barre barreiro barren barrentine barrera barreras barret barreto barrette barrick barrientes
 barrientez barrientos barrier barriere barriga barringer barrington barrios barris barron barros barroso barrot barrow barrows barrs barrus barstow
 barta bartee bartel bartell bartels bartelt barter barth barthel bartlett bartley bartling bartlow bartman barto bartolome bartos bartow bartram
 bartsch bartz barwick barzani basaldua bascom basel basescu bash basham bashaw basile basinger baskerville baskett baskin basler basnight basquez
 basri bass bassett bassham bassler basso bast bastarache bastian bastien batbold batchelder batchelor bate bateman bates batey bath batie batista
 batiste batlle bator batres batson batt battaglia batten battey battin battista battiste battle battles batton batts battulga batty baty batz bauch
 baucom bauder baudoin bauer baugh baugher baughman baughn baukol baum bauman baumann baumbach baumeister baumer baumert baumgardner baumgart
 baumgarten baumgartner baur baver bax baxley baxter bay bayar bayard bayer bayerl bayes bayles bayless baylis bayliss baylor bayne baynes bayrou bays
 baysinger bazaldua bazan baze bazemore bazile bazoum beach beacham beachum beadle beadles beagle beahm beaird beal beale bealer beall beals beam
 beaman beamer beamon beams bean beane bear bearce beard bearden beardsley beasley beason beaton beatrix beattie beatty beaty beaubien beauchamp
 beauchemin beauchesne beaudet beaudette beaudin beaudoin beaudry beauford beaufort beaulieu beaumont beaupre beauregard beauvais beaver beavers
 beavogui beazley beblawi bebout becerra becerril bechard becher becht bechtel bechtol bechtold beck beckel becker beckert beckett beckford beckham
 beckingham beckles beckley beckman beckmann beckner beckstead beckwith becnel becraft becton bedard bedell bedford bedgood bedie bednar bednarz
 bedolla bedoya bedwell beebe beech beecham beecher beede beedle beegle beehler beekman beeks beeler beem beeman beene beer beerman beers beery
 beesley beeson beets begaj begay begaye beggs begin begley begu behan behler behling behm behn behne behnke behr behrends behrendt behrens beier beil
 beiler beirne bejarano bekim bektashi bektenov belair beland belanger belcher belden belding belew belfiore belford belgarde belgium belgrave belin
 belisle beliveau belk belka belknap bellamy bellanger bellantoni bellard bellen beller bellerive belles bellew belli bellinger bellini bellino bellis
 belliveau bellman bellomy bellows belmont belmonte belote belousov belser belt belton beltran beltz belue belville belvin belz bembry bemis ben-david
 ben-eliezer benabderrahmane benali benally benard benavides benavidez benbitour benbow bench bencomo benda bendel bender benedetti benedetto
 benediktsson benefiel benefield benes benevides benfer benfield benflis benford benge bengtson bengtsson benham benites benitez benkirane benn benner
 bennet bennette benning benninger benningfield bennington beno benoit bensen bensouda bent bentley bently bento bentz benz benzing benítez bequette
 beran berard berardi berdimuhamedov berdymukhamedov berejiklian berends berenger berens beres beresford berg bergan berge bergen berger bergeron
 bergerson bergeson bergevin bergey berggren bergh bergin berglund bergman bergmann bergquist bergren bergstrom beridze beringer berisha beriziky berk
 berke berkeley berkey berkley berkman berkowitz berlanga berlin berlusconi berman bermejo bermudes bermudez bernabe bernal bernanke bernardi
 bernardini bernardino berndsen berndt berner bernhard bernhardt bernier berning berns bernstein berrian berrier berrios berryhill berryman berthelot
 berthiaume berthold berti bertin bertolini bertone bertsch berube berumen berwick berzins besaw beshear beshears bessent besser bessette bessey
 bessler best bester betances betancourt bethea bethune bettel bettencourt bettis betton betts betz beus bevan bever beverage beveridge bevers
 bevilacqua bevill beville bevins bevis bewley bey beyer beyers bezanson bezos bhak bhakta bhalla bhandari bhatia bhatt bhattarai bianchi bianco bias
 bibb bibbins bibbs bibby bibeau bible bibler bice bickel bickers bickerstaff bickett bickford bickham bickley bicknell biddle biden bidwell bieber
 biehl bieker bielecki bien bier bierman biermann biffle big bigby bigelow bigger biggers biggerstaff biggins biggs bigham bigler bigley bilbo bilbrey
 bilderback biles bilger bilgin bilie-by-nze biller billings billingsley billington billiot billips billman bills billups bilodeau bilski bilyeu
 binder binette binford bing bingaman bingham bingman binion binkley binney binns bio biondi biondo birch birchfield bird birdsall birdsell birdsong
 birdwell birge birk birkholz birkland birmingham birnbaum birney biro biron birt bisbee bischof bischoff biscoe bise bish bishop bishwakarma bissell
 bissett bissette bisson bissonette bissonnette biteo bitner biton bitter bitting bittinger bittle bittner bivens bivins bivona bixby bixler biya
 bizier bizimungu bizjak bizzell bjerke bjork bjorklund björklund black blackburn blacker blackerby blackford blackledge blackman blackmer blackmon
 blackmore blackshear blackshire blackstock blackston blackstone blackwelder blackwell blackwood blade blades blagg blaha blain blais blaisdell blaise
 blakeley blakely blakeman blakemore blakeney blaker blakes blakeslee blakey blakley blakney blalock blanc blanchard blanchette blanco bland blandford
 blanding blandon blane blaney blanford blank blankenship blankinship blanks blansett blanton blas blaser blasingame blasko blass blassingame blatt
 blau blauser blauvelt blay blaylock blaze blazek blazer blažević blea bleau blecha bledsoe bleich blessing blevins blewett blick blind blinken bliss
 blizzard bloch blocher block blocker blodgett blohm blom blomberg blomquist blood bloodsaw bloodworth bloom bloomberg bloomer bloomfield bloomquist
 blose bloss blosser blough blouin blount blow blubaugh blue bluford bluhm blum blumberg blume blumenthal blumer blundell blunkett blunt bly blöndal
 boakai boan board boardman boatman boatner boatright boatwright boaz bobadilla bobb bobbitt bober bobo boc bocanegra bochenek bock bockelman bockman
 bodden boddie boddy bode boden bodenhamer bodie bodiford bodily bodin bodine bodkin bodnar bodner body boe boeding boehm boehman boehme boehmer
 boehner boekhoudt boelter boente boer boerger boerner boes boese boettcher bogan bogar bogard bogardus bogart bogdanov bogen boger bogert boggan
 boggess boggs bogle bogner bogue bohan bohanan bohannan bohannon bohanon bohdan bohl bohlen bohler bohm bohman bohn bohner bohnert bohnsack bohon
 bohr bohrer boice boissonneault boisvert boivin bojorquez boko bolan boland bolander bolanos bolat bold bolden bolding bolds boldt bolduc bolen boler
 boles boley bolger bolick bolin boling bolinger bolivar bolkvadze boll boller bolles bollin bolling bollinger bollman bologna bolojan bolsonaro
 bolster bolt bolte bolten bolton boltz boluarte bolyard boman bomar bombard bombardier bomberger bona bonanno bonaparte bonar bond bondar bondarenko
 bondevik bondi bonds bondurant bondy bone bonelli bonenfant boner bones bonet bonetti boney bonfiglio bongiorno bongo bonham bonhomme bonifacio
 bonilla bonin bonino bonk bonn bonneau bonnell bonner bonnet bonnett bonnette bonney bono bonomo bontrager boo-kyum booe booher book bookman bookout
 books boomer boon boone boos boose booth boothby boothe boots booze boozer bopp borba borchardt borchers borchert bordallo bordeau bordeaux bordelon
 borden border borders bordner borel borelli boren borg borgen borger borges borgman borgmann boric boring borisov borissov borja borjas bork
 borkholder borkowski borland borloo borman bormann born borne bornstein boros borowski borquez borrego borrell borrelli borrero borror borst borton
 bortz borum borunda bos bosarge bosch bosco bose boser boshears bosket bosley bosque boss bosse bosserman bossière bost bostic bostick boston bostrom
 bostwick boswell bosworth botelho botello bothwell botkin botsford bott botta bottom bottomley bottoms bottorff botts bou boubakar bouchard boucher
 bouck boudreau boudreaux bouffard boughner boughton bouie bouknight boulanger boulay bouldin bouley boulton boulware bounds bouphavanh bourassa
 bourbeau bourdeau bourdon bourg bourgault bourgeois bourget bourgoin bourke bourland bourn bourne bourque bourquin bousquet bouteflika bouterse
 boutin bouton boutte boutwell bova bove bovee bow bowden bowe bowen bowens bower bowerman bowers bowersox bowes bowie bowker bowlby bowler bowles
 bowley bowlin bowling bowman bown bowne bowser bowyer box boyden boydston boydstun boye boyer boyers boyes boyett boyette boyington boykin boykins
 boyko boylan boyland boyle boyles boynton boysen boyster boyter bozarth bozek bozeman bozinov bozize bošnjak božić božič braaten braatz brabham
 bracamonte bracco brace bracero bracewell bracey brack bracken brackett brackin brackins brackman bracy bradberry bradburn bradbury braddock braddy
 braden bradfield bradham bradish bradshaw bradsher bradt bradway bradwell brafford braga bragdon bragg braggs braghis braham brahimi brainard
 brainerd braithwaite brake brakebill braley braman bramble bramblett brame bramlett brammer branam branan branch branco brand brandel brandenburg
 brandes brandl brandow brandt branham brankov brann brannan brannen brannigan brannon brannum branscome branscum branson branstetter brantley
 brantner branton branum brase brasel brasfield brashear brashears brasher brass brassard brassell brassfield braswell bratcher brathwaite bratt
 bratten bratton bratusek braud brauer brault braun braunstein braverman bravo brawley brawn brawner braxton bray brayton brazauskas brazeal brazell
 brazelton braziel brazier brazil breault breaux breazeale brecht breckenridge breece breed breeden breeding breedlove breen breese breeze brehm
 brehmer breit breitenstein brekke breland bremer bremner brendel brendle breneman brennan brenneman brennen brenner brescia breshears breslin
 bresnahan bressler breton bretz breuer breunig brew brewer brewington brewster brewton brey briceno brick bricker brickey brickhouse brickley
 brickman brickner bricq bridge bridgeforth bridgeman bridger bridgers bridges bridgewater bridgman bridwell briem brien brier brierly briese brigance
 briganti briggs brigham bright brighton brigman brignac briles briley brill brim brimage brimer brimmer brindle brindley brinegar briner brink
 brinker brinkerhoff brinkley brinkman brinkmann brinn brinson brinton briones brisco briscoe briseno brissette brisson brister bristol bristow brite
 brito brittain britten brittian brittingham britton brixey brizendine brnabic broach broad broadbent broaddus broadhead broadhurst broadnax broadus
 broadwater broadway broadwell broady brobst broce brochu brockett brockington brockman brockway brodbeck brode broder brodersen brodeur brodie
 brodjonegoro brodsky brody brogan brogden brogdon brokaw brokenshire broman bromberg bromley bronk bronner bronson bronstein brooker brookes brooking
 brookins brookman brookover brookshire broom broome broomfield brophy brose brosius brosnan bross brothers brotherton brott brotzman brough broughton
 brouillard brouillette broussard brousseau brouwer browder brower brown browne brownell browner brownfield browning brownlee brownlow broxton broyles
 brubaker bruch bruck brucker bruckner bruder brueggemann bruen bruening bruggeman brugger bruhn bruijn brumback brumbaugh brumbelow brumfield brumit
 brumley brummer brummett brummitt brun brundage brundidge brundtland brune bruneau brunell brunelle bruner brunet brunette brunetti brungardt bruni
 bruning brunk brunner bruns brunson brunswick brunt brunton brush bruss brust bruton bryd bryden bryer bryner bryson brzezinski brzozowski bubb
 bublitz bucci buch buchan buchanan buchanon bucher buchheit buchholtz buchholz buchman bucholtz bucholz buckelew bucker buckingham buckland buckle
 buckler buckles bucklew buckley bucklin buckman buckmaster buckner buckovski buckwalter bucy buda budd budde budge budzinski bueche buehler buell
 buelow buendia bueno buenrostro buentello buerger buettner buff buffett buffington bufford buffum bufkin bugarin bugbee bugg buggs buhari buhl buhler
 buhr bui buie buitron bukele buker bukowski bulatovic bulger bulkley bull bullard bullen buller bullington bullins bullion bullis bulloch bullock
 bulluck bulter bumgardner bumgarner bump bumpers bumpus bun bunce bunch bundick bundy bunge bunger bunker bunn bunnell buntin bunting bunton bunyard
 bunyoni buono buras burayk burbach burbage burbank burbridge burch burcham burchard burchell burchett burchette burchfield burciaga burd burden
 burdett burdette burdge burdick burdine burditt burford burg burgan burge burger burges burgess burgett burgher burgin burgoon burgos burgoyne
 burjanadze burk burkart burke burkes burket burkett burkey burkhalter burkhardt burkhart burkhead burkholder burkley burks burleigh burleson burlew
 burley burling burlingame burlison burman burmeister burnam burnell burner burnes burnett burnette burney burnham burnley burns burnside burpee burpo
 burr burrage burrell burress burrier burrill burris burriss burritt burrough burroughs burrow burrowes burrows burrus burruss burse burson burtch
 burts burwell bury busbee busby busch buscher buse buser busey bush bushard bushee bushey bushman bushnell bushong bushway busick buske buskirk buss
 bussard busse bussell bussey bussiere bustamante bustamente bustillos bustos buswell butcher buteau butera buterbaugh butkevicius butkienė butkovich
 butkus butler butner butt buttars butterfield butters butterworth buttler button buttram buttrey butts butz buxton buyoya buzard buzbee buzek buzzard
 buzzell byard byars byas bybee bye byer byerly byers byfield byford byington byler bynoe bynum byram byrd byrge byrne byrnes byrns byrom byrum bytyqi
 byung-se báez bárcena bùi bērziņš caba caballero caban cabana cabaniss cabe cabell cabello cabezas cabi cable cabot cabral cabrales cabrera caceres
 cacho caddell caddy cade cadena cadet cadieux cadiz cadle cadogan cadorette cadwallader cadwell cady caesar caffee caffey caffrey cafiero cagas cage
 caggiano cagle cagney cahill cahoon cai cail cain caine caines cairns caison cajigas calabrese calabro calahan calaway calcagni calcote calder
 caldera calderon calderone calderwood calderón caldwell cale cales caley calfee calhoon calhoun cali calkins call callaghan callaham callahan callan
 callanan callas callaway calle callejas callen callender calles callicoat callier callihan callis callison calloway calmy-rey calton calvert calvillo
 calvo calzada camacho camara camarena camargo camarillo camaño cambell cambra cambridge cambron camden camilleri camire cammack cammarata camp campa
 campagna campana campanella campanelli campas campbell camper campfield campion campisi campo campos camps campuzano can canada canaday canady canale
 canales canas canavan cancel canchola candelario candler cane canela canfield cangelosi canikli canipe canizales cann cannaday cannady cannella
 canning cannon cannonier cano canon cansler cantara canter canterbury cantero cantin cantley canto canton cantor cantrell cantu cantwell canty canup
 cao caouette capasso cape capehart capel capers caperton capetillo caplan caple caples caplinger capo capobianco capone capozzi capp cappello capps
 capra caprio capuano caputo caputova carabajal caraballo caraveo caraway carbajal carballo carbaugh carberry carbin carbonaro carbone carbonell card
 cardella cardello carden cardenas carder cardiel cardillo cardin cardinal cardinale cardona cardone cardoso cardoza cardozo cardwell carew cargile
 cargill cargo carico carignan carillo carini carino carlberg carle carleton carlile carlin carlino carlisle carlock carlon carls carlsen carlson
 carlsson carlucci carlyle carmack carmean carmichael carmody carmona carmouche carn carnahan carneal carnegie carnell carner carnes carnevale carney
 caro carolan carollo carone carothers carpenter carpentier carper carpino carpio carr carranza carrara carrasco carrasquillo carraway carreiro
 carrell carreno carreon carrera carreras carrero carrick carrico carrier carriere carrigan carrillo carrington carrion carrizales carrizo carron
 carrow carrozza carruth carruthers carstarphen carstens carstensen carswell cartagena carte cartee cartes cartier cartwright cartwright-robinson
 carty caruana caruso caruthers carvajal carvalho carver carwell carwile casado casados casady casale casanova casares casarez casas casavant casazza
 cascio case casella cash cashin cashion cashman cashwell casiano casias casillas casimir caskey casler casner cason casper casperson cass cassady
 cassano cassara cassel cassell cassella casselman cassette cassity casson castagna castaldo castaneda castano castanon castañeda casteel castellano
 castellanos castelli castello castellon caster castex castiglia castiglione castile castille castilleja castillo castillon castle castleberry
 castleman casto caston castonguay castor castorena castrejon castro caswell catalan catalano cataldo catalá catania catanzaro catchings cate cater
 cates cathcart catlett catlin cato catoe caton catron catt cattaneo caudell caudill caudillo caudle caufield caughey caulder cauley caulfield
 caulkins causby causey cauthen cavalcante cavalcanti cavalier cavaliere cavallaro cavallo cavanagh cavanaugh cavazos cave cavender caver caverly
 caves cavin caviness cavins cavitt cawley cawthon cayer cayetano caylor cayton caywood cazares cazeneuve cearley ceasar ceaser ceballos ceban
 cebotari cecena cecere cedeno cedillo cegavske ceja celaya celentano celis cenarrusa cendejas ceniceros centeno center centers cepeda cephas cephus
 cerar cerda cerna cerny ceron cerrato cerrone cervantes cervantez cespedes cessna cevallos ch'en cha chabot chace chacko chacon chadad chadbourne
 chadwell chaffee chaffin chaffins chafin chagnon chagoya chahed chai chaidez chaires chairez chaisaeng chaisson chakwera chalabi chalfant chalk
 chalker chalmers chaly chamber chamberlain chamberland chamberlin chambers chamblee chambless chambliss chamlee chamness chamorro champ champagne
 champine champion champlin champney chan-ocha chancellor chancey chancy chand chandler chaney channel channell chao chao-shiuan chapa chaparro
 chapdelaine chapel chapell chapin chaplin chapman chapo chappel chappell chappelle chapple chaput charboneau charbonneau charest charette charland
 charlebois charleston charlesworth charlton charney charnvirakul charon charpentier charron chartier chartrand charusombat chason chasse chastain
 chastanet chasteen chatel chatfield chatham chathuranga chatman chatmon chatterton chaudhary chausse chauvin chavan chavarria chavers chaves chavez
 chavira chavis chazan chea cheam cheatham cheatwood check chee chee-hwa cheek cheeks cheema cheeseman cheesman cheever chen chenard chenault cheney
 cheng chenier chenoweth cheon cheong cherestal chernyshenko cheshire chesley chesney chesnut chess chesser chesson chestnut chetry cheung chevalier
 chevez chew chewning chey chhan chhet chhetri chhim chhorn chhoà chi-kuo chiang chiaramonte chiarelli chiarello chiasson chiba chichester chick chico
 chicoine chicu chidambaram chidester chien chien-jen chiesa chigiyal chilcote child childers childress childs chiles chill chilson chilton chiluba
 chim chinchilla ching-te chinn chiodo chipman chipps chirac chirico chisholm chism chisolm chissano chittenden chittum chitty chitwood chiu chivers
 chmielewski chmura cho choa choate choe choi choice chojnacki chon choo choquette chou choudhury chouinard chow chowdhury choy chretien chrisman
 christ christensen christenson christiano christiansen christianson christman christmas christner christodoulidis christofferse christofferso
 christofias christopherso chronister chrétien chuan chubb chudinov chukwu chumbley chumley chun-hsiung chun-ying chunn chupp church churchill
 churchwell chute chávez chén chính ciampi cianciolo ciccone cicero cienfuegos cieslak cifuentes cilley cimino cinnamon cintron ciobanu cioffi ciolacu
 ciolos ciotti cipolla cipriani cipriano cirillo cirilo ciroma cisco cisneros cissell cistrunk citizen citu ciuca claar claassen clabaugh claborn
 clack claes claflin claiborne clairmont clancy clanton clapp clapper clardy clarke clarkson clary class classen clatterbuck claunch claus clausen
 clausing clauson claussen clawson claxton clayborn clayborne claybrooks claycomb claypool claypoole clayson claytor clear cleary cleaver cleaves
 cleek clegg cleghorn cleland clem clemens clements clemmer clemmons clemons clendening clerides clerk clermont clevenger clever cleverly clevinger
 clewis click client clift climer clinard cline clinger clingerman clingman clink clinkscales clodfelter cloer cloninger clontz clopton clore close
 closson clothier cloud clough clouse clouser cloutier clover clow clower clowers cloyd clubb cluck cluff clukey clune clute clutter clyburn clymer
 clyne coach coachman coady coakley coan coates coats coaxum cobb cobbins cobble cobbs coberly coble cobos coburn coca cochran cochrane cockburn
 cockerham cockrell cockrum coco coddington coder coe coelho coello coen cofer coffee coffelt coffey coffield coffin coffman cofield cogan cogar
 cogburn cogdell cogdill coger coggin coggins coghill coghlan cogswell cohan cohee cohen cohn cohrs coi coil cojocari coke coker cokley cola colangelo
 colas colbert colburn colclough coldiron coldwell colegrove colella coles coletti coley colgan coll collado collar collard collazo collett colletti
 colley collie collier colligan collings collins collinson collinsworth collis collison collman collum colman colmenero colom colombo colon colonna
 colorado colosimo colpitts colquitt colson colston colter colucci columbia colunga colvard colvin colwell colyer comacho combest combet combs comeau
 comeaux comer comerford comes comfort comiskey commander commons como compaore compo compos compton comstock conant conard conatser conaway conboy
 concannon conde conder condie condit condon condra condrey condron cone conerly coney confer conforti congdon conger conigliaro coniglio conille
 conkle conklin conkling conlan conlee conley conlin conlon conn connally connell connelly conner conners connery connolly connor connors conover
 conroy considine constable constant constantine constantinescu constantino constâncio conte conti contreras converse convery conway conwell conyer
 conyers coogan cook cooke cooks cooksey cookson cool coolbaugh cooley coolidge coombs coomer coomes coon cooney coonrod coons coop cooper cooperman
 cooter coots coover copas cope copeland copenhaver copes copher coplan copland copley coplin copp coppa coppage coppedge copper coppin coppinger
 copple coppock coppola corbeil corbell corbett corbin corbitt corbo corby corchado corcoran cordeiro corder cordero cordes cordle cordoba cordon
 cordova cordray core corea coria coriell cork corker corkery corl corle corlett corlew corley cormack corman cormann cormier corn cornejo cornelison
 corner cornett cornette corning cornish cornman corns cornwall cornwell corona coronado coronel corp corpus corpuz corr corral corrales correa
 correia correll corrigan corriveau corry corsi corso corson cort cortes cortese cortina cortinas cortizo cortright cortés corum corvin corwin coryell
 cosby cosentino cosenza cosey cosgrove cosme cosner cosper coss cossette cossey cost costa costales costantino costanza costanzo costas costello
 coster costigan costilla costillo costin costner coston cota cote cothern cothran cothren cotner coto cotta cotten cotter cottingham cottle cottman
 cotto cotton cottone cottrell cottrill couch couchepin couey coughlan coughlin coulibaly coulombe coulson coulston coulter council countess
 countryman counts cournoyer coursey courson court courtemanche courter courtois courtright courts courville coury cousar cousin cousins coutee couto
 couts coutu couture covarrubias covell covelli cover coverdale covert covey covin covington cowan cowans coward cowart cowden cowell cowen cowger
 cowgill cowherd cowie cowles cowley cowling cowman cox coyer coyle coyne cozad cozart crabb crabill crabtree cracraft craddock crader craft crafton
 crafts craighead crain craine cram cramer crampton crandall crandell crane craner craney cranford crank cranmer cranor cranston crary crase crass
 craven cravens craver craw crawford crawley cray crayton creager creagh creamer creasey creasman creason creasy credle cree creech creed creek
 creekmore creel creger creighton cremeans crenshaw crepeau crespin crespo cress cressey cresswell creswell crew crews cribb cribbs crichton crick
 criddle crider crigger crigler crim crimmins criner cripe crippen cripps cripwell crisci crisler crisman crisp criss crissman crist criswell
 critchfield critchlow crites crittenden crittendon crivello croce crochet crocker crockett crofoot croft crofts croker croley croll cromartie cromer
 cromley crompton cromwell cron cronan crone cronin cronk croo crook crooker crooks croom crooms cropper crosby crose crosetto crosier croskey
 crosland crosley cross crossen crossett crossland crossley crosslin crossman crossno crosson crosswhite croston croswell croteau crothers crotts
 crotty crouch crouse crow crowder crowe crowell crowl crowley crown crownover crowson crowther croxton croy croyle crozier cruce crudup cruickshank
 cruise crum crumb crumble crumbley crume crumley crump crumpler crumpton crumrine crunk cruse crutcher crutchfield cruzado crvenkovski cryer cua
 cuadra cuadrado cubbage cuccia cudd cuddy cude cudjoe cudney cue cuellar cuesta cueto cueva cuevas cuff cuffee cuffie culberson culbert culbertson
 culbreath culbreth cull cullen cullens culler culley culligan cullinan cullins cullison cullum cully culotta culp culpepper culver culwell
 cumberbatch cumberland cumbie cumming cummingham cummings cummins cundiff cuneo cunha cunliffe cunniff cunningham cuomo cuong cupp cupples cupps
 curci curcio curd cureton curiel curl curlee curley curnutt curran curren currence current currey currie currier currin curry curtin curtiss curto
 curtsinger cusack cushing cushman cusick cusson custard custer custis custodio cusumano cuthbert cuthbertson cutler cutlip cutrer cutright cutshall
 cutshaw cutter cutting cutts cuyler cvetkovic cybulski cypert cyphers cyr czajkowski czapla czarnecki czech czerwinski cài cáceres cárdenas
 d'agostino d'alema d'amico d'angelo dabbs dabire dabney dabrowski dabwido dacic dacosta dacus daddario dade dadnadji dae-jung dagenais daggett daghr
 dagostino dahal dahan dahl dahlberg dahle dahlen dahlgren dahlin dahlke dahlquist dahlstrom dahmen dahms daigle daigneault daigre dail dailey daily
 dake dalby dales dalessandro dalessio daley dalke dall dalley dalrymple daluz daly dalzell dam damato dambrosio damcevski dame dameron dames damiani
 damiano damiba damico damm dammann damore dampier damron danaher dance dancer dancy danda dandrea dandridge dandy danek danford danforth dang dangelo
 dangerfield daniel-selvaratnam danielsen danielson danielsson danis danko danley dannenberg danner danon danos dansby dansereau dant dantin dantonio
 dantzler danylyuk danz danzy dao dar darbonne dardar darden dare dargan dark darland darley darling darlington darnall darosa darr darrah darrington
 darrow darst dart darville das dash dasher dashiell dashner dasilva dates dattilo daub daubert daugherty daughtery daughtrey daughtridge daughtry
 daulton daum daunt dauphin dauphinais daura davalos davenport daves davey davidov davids davidson davie davies davila davilla davin davison davisson
 davtyan davutoğlu davy daw dawe dawes dawkins dawley daws dawson day daye days dayton dbeibah deacon deady deakins deal dealba deanda deangelis deans
 dear dearborn deardorff dearing dearman dearmond dearth deas deason deatherage deaton deaver deavers debellis deberry deblois debnam deboer debolt
 debono debord debose debusk decamp decarlo decaro decastro decesare dechant decicco deck deckard decker deckert declue decola decosta decoteau
 dedeaux dedman dedmon dedrick deeds deegan deel deem deemer deems deen deer deere deering dees deese deeter defalco defazio defelice defeo defilippo
 defoor deford deforest deforge defrancisco defranco defreitas degarmo degen degennaro degeorge degnan degraff degraffenreid degraw degree degregorio
 degroat degroot deguzman dehaan dehart dehaven deherrera dehghan dehn dehner dehoyos deines deitch deitz dejarnette dejean dejesus dejohn dejong
 dekker delacerda delacruz delafuente delagarza delahoussaye delahousse delamora delancey delaney delano delany delao delapaz delapena delariva
 delarosa delatorre delatte delaughter delaune delavega delay delbosque delcambre delcastillo delcid delee delemović deleo deleon delfino delgadillo
 delgado delima delisle delić delk delker dellinger delmonte deloach deloatch deloera deloney delong delorenzo delorme delosreyes delossantos delozier
 delp delph delreal delrio delrosario delsignore deltoro deluca delucia deluna delvalle delvecchio delvina demaio demar demarco demaree demarest
 demaria demaris demars demartini demartino demasi dematteo demby demello demelo dement demeo demers demery deming demir demirel demirović demko
 demmer demming demoss demott demps dempsey dempster demuth den-yih denault denby dendy dengler denham denison denk denker denkov denman denmark denn
 dennard dennehy dennen dennett denney dennie denning dennison denniston densmore denson dent denton denzer deo depalma depasquale depaul depaz depew
 depp depriest depue deputy depuy deramus derbez derby dermody deroche derosa derose derosier derossett derouen derr derrickson derrico derringer
 derry derryberry dervishi dery desai desalegn desalvo desanti desantiago desantis desch deschamp deschamps deschenes descoteaux deshazo deshchytsia
 deshields deshong deshotel desiderio desilets desilva desimone desir desjardins deskins deslauriers desmarais desoto desousa desouza despain despres
 desrochers desroches desrosiers dessert destefano detrick dettman detweiler detwiler detzner deuba deubet deutsch dev devane devaney devaughn devault
 deveau dever devera devereaux devers devi deville devine devinney devita devito devitt devlin devoe devore devos devries dew dewald dewall dewalt
 dewar dewberry dewees deweese dewolf dewolfe dewoody dews dey deyo deyoung dhoinine diab dial diallo dials diarra dias diay diaz dibble dibella
 dibenedetto dibiase diblasi dibra dicarlo dice dicken dickens dickenson dickerman dickerson dickert dickey dickie dickinson dickison dickman dicks
 dickson dicus didomenico didonato diebold diederich diedrich diehl diemer diener diep dierking dierks dieter dietrich dietrick dietz diez difiore
 difranco digby digennaro diggins diggs digiacomo digiovanni digirolamo digregorio dijkstra dike dilbeck dilday dildy dileo dill dillard dille
 dilleita diller dilley dillinger dillingham dillion dillman dillow dills dilorenzo dilworth dimaggio dimarco dimartino dimas dimatteo dimattia
 dimauro dimick dimitrov dimitrova dimmick dimon dimond din dinan dinapoli dinardo dineen dines dingell dinger dinges dingess dingle dingler dingman
 dingus dinh dini dinkel dinkins dinsmore dinwiddie diogo dionisio diorio diouf dipalma dipaola dipaolo dipasquale dipietro direnzo dirks dirksen
 disalvo disanto dishman dishon disla dismuke dismukes disney dison dissanayake distefano ditch dith dittman dittmar dittmer ditto dittrich ditullio
 dively divers divine divito dix dixion dixon dixson dizon dja djerad djotodia djukanovic djurhuus dlamini dlamini-zuma doak doan doane dobbins dobbs
 dobos dobson doby docherty dock dockery dockins doctor dodd dodds dodge dodgen dodon dodrill dodson doe doering doerr dogan dogbé doggett doherty
 dohrmann doi doiron dolan dolby dolce dole doles dolezal dolin doll dollar dollard dollinger dolloff dologuele dolph dolphin dolson doman dombroski
 dombrovskis dombrowski domenech domingue domingues dominguez domino dominquez dominy domínguez donaghy donahoe donahue donaldson donalson donati
 donato dondo donegan donelson doner dones donev doney dong-yeon donilon donis donley donlon donmoyer donnellan donnelly donner donofrio donoghue
 donoho donohoe donohue donoso doody doolan dooley doolin doolittle dorado doran dorazio dore dorey dorfman dorgan dority dorji dorman dorn dorner
 dorr dorrance dorrough dorsch dorsett dortch dorton dory dosch doss dossantos dossett dostal doster dostie dote doten dotson dotts doty doubleday
 doucet doucette doud dougan dougherty doughty doumbouya douse douste-blazy douthit douthitt dove dover doverspike dow dowd dowdell dowden dowdle
 dowdy dowe dowell dowiyogo dowler dowling downard downer downes downey downie downing downs doxey doyal doyon dozier doğan draeger draghi drago
 dragon dragoo drain drake drakeford drakes drane drapeau draper draughn draves dray drayer drayton drees dreher dreifuss dreiling drennan drennen
 drennon dress dresser dressler drewes drewry drews drexler dreyer drian driggers driggs drinkard drinnon driscoll driskell driskill driver drnovsek
 drolet droplets drost drouin drown drozd drucker drum drumheller drumm drummer drummond drury dry dryden drye dryer drysdale dubay dube dubin
 dubinsky dublin dubois dubose dubreuil dubuc dubuisson dubuque duby duca ducan ducharme duchene duchesne duck duck-soo ducker duckett ducksworth
 duckworth duclos ducote duda dudash dudek dudgeon due duell duenas duerr duet dufault duff duffey duffield duffin duffy dufour dufrene dufresne dugan
 dugas duggal duggan dugger duggins duguay duhalde duhart duhon duisenberg duke dukes dul dulac dulaney duley dulin dull dumais dumas dumitru dummer
 dumond dumont dunagan dunavant dunaway dunbar duncanson dundas dunfee dunford dungan dunham dunigan dunkel dunkelberger dunkin dunkle dunkley dunklin
 dunlap dunleavy dunlop dunmire dunmore dunn dunnam dunne dunneback dunnigan dunning dunphy dunson dunston dunton duong duplantis duplessis dupont
 duppstadt dupras dupre dupree duprey dupuis dupuy duque duquette duran durand durant durante durazo durbin durden duren durfee durgan durgin durham
 durkee durkin durocher duron durr durrah durrant durrett durso durst duryea dusek dussault dutcher duterte dutil dutra dutton duty duval duvall
 dvorak dvorkovich dvořák dvořáková dwyer dyal dyar dyck dycus dye dyer dyess dyke dykema dykes dykstra dysart dyson dziedzic dzurinda déby díaz
 díaz-canel dąbrowski dũng dương eaddy eades eadie eads eady eagan eager eagle eaglin eaker eakes eakin eakins ealey ealy eam eames eanes eargle
 earhart earles earley earls early earnhardt earnshaw earp earwood easley eason east eastburn eastep easterday easterling easterly easterwood eastham
 eastin eastland eastman easton eastridge eastwood eatman eatmon eaton eaves eaw ebanks ebbert ebeid ebel ebeling eberhard eberhardt eberhart eberle
 eberly ebersole ebert ebling ebner ebrard ebron eby eccles eccleston ecevit echavarria echevarria echeverria echols eck eckard eckart eckel eckenrode
 ecker eckert eckhardt eckhart eckhoff eckler eckles eckley ecklund eckman eckstein ector edano eddings eddington eddins eddleman edelen edelman
 edelson edelstein edenfield edens eder edge edgell edgerly edgerton edgin edgington edick edinger edington edirisinghe edler edman edmiston edmonds
 edmondson edmonson edmunds edmundson edney edri edry edson edwards eells efi efird egan egbert egede eger egerton eggen egger eggers eggert eggleston
 eglītis eguia egzon ehlers ehlert ehmann ehrenberg ehret ehrhardt ehrhart ehrlich eich eichelberger eicher eichhorn eichler eichner eichorn eickhoff
 eide eidesgaard eidson eiland eiler eilerman eilers eisele eisen eisenbarth eisenberg eisenhart eisenhauer eisenhower eisenman eisenstein eisner
 ekanayake eke eklund ekstrom el-badri elahi elam elamin elaraby elbaradei elbegdorj elder elders eldred eldredge elem eley elgin eliason eliasson
 elizalde elizondo elkin elkins elks ellard elledge ellefson ellenberger ellenburg ellender eller ellerbe ellerbee ellerman ellett ellinger ellingson
 ellingsworth ellington ellison elliston ellman ells ellwood ellzey elmore elms elrod elsass elsberry elsea elser elsey elsner elson elston elswick
 elvan elwell ely elzey elzy embaló emberton embree embrey embry emerick emert emig emigh emmer emmerich emmert emmons emond emrich emrick encarnacion
 encinas enciso enders endicott endo endres endsley endō eng engebretson engel engelbrecht engelhardt engelke engelman engelmann engels engen enger
 england engle englehart engleman engler englert engles english englund engman engram engstrom engström enkhbayar enkhbold enloe enlow ennis eno
 enochs enoksen enos enright enriquez ensign ensley ensminger ensor entrekin entwistle enyeart eoff eom epley epling epp epperly epperson eppinger
 eppler epps epstein erazo erb erbe erby erdenebat erdman erdmann erdoğan erhardt erhart erice ericksen erickson ericson eriksen erikson eriksson
 erlandson erler errico erskine ertel ertl erving escalante escalera escalona escamilla escarcega escobar escobedo escoto escudero eshelman eshleman
 eskew eskridge eslick eslinger espada espana esparza esper espey espina espinal espino espinosa espinoza espiritu espitia esposito espy esqueda
 esquer esquibel esquivel essary essebsi esser essex essid estabrook estep estepp esterly esters estes esteves estevez estey estill estrada etchison
 etheredge etheridge etherton ethier ethridge eto etter ettinger etzel eubank eubanks eudy eui-yong euler eure eurich eury eustice evangelista evanoff
 evans evatt eveland even evenson everhart everitt everly everman evers eversole everson evert everton everts eves evins ewald ewalt ewart ewell ewen
 ewers ewert ewing exley exline exum eyadema eye eyler eyman eyre ezell ezzell fabbri fabela faber fabiano fabius fabre fabry facer fackler factor
 fader fadul fagan fager fagg fagin fagundes fahey fahie fahy failla fails fain fair fairbairn fairbank fairbanks fairchild faircloth fairfax
 fairfield fairley fairman fairweather faison fajardo fakafanua falbo falcam falco falcon falcone falconer fales falgoust falgout falk falkner fall
 faller fallin fallis falls falzone fambro fan fancher fane fanelli fang fankhauser fann fannin fanning fansler fant farber farfan fargo farhan farhat
 faria farias farina faris farish farkas farley farlow farmajo farmer farner farney farnham farnsworth farnum farquhar farr farrand farrar farrel
 farrell farrelly farren farrer farrier farrington farrior farris farrish farrow farrugia farthing farwell farías fasano fasching fason fassett fassi
 fassino fast fatime faucett faucette faucher faught faul faulk faulkner faulks fauntleroy faure faust fauver fava favela favorite favors favreau faw
 fawcett faymann fazio fazli feagin fearn fearon fears feaster feather feathers featherston featherstone febus fecteau feddersen fedele feder fedler
 fedor fedorov fee feeley feely feemster feeney fegan fegley feher fehr fehér fei feinberg feingold feinstein feist fekete felan feld felder feldman
 feldmann feldstein feldt feliciano feliz felker fell feller fellers fellman fellows fells felt felten feltman feltner felts felty fender fenderson
 fendley feng fenghe fenimore fenley fenn fennell fenner fenske fenster fenstermacher fenstermaker fenton fentress fenwick ferber ferebee fergerson
 fergus ferguson fergusson ferhatović ferland fernald fernandes fernandez fernández ferrante ferranti ferrara ferrari ferraro ferree ferreira ferrel
 ferrell ferrer ferrera ferreri ferrero ferretti ferreyra ferri ferrier ferriera ferrigno ferrill ferrin ferris ferro ferron ferry fessenden fessler
 festa fett fetter fetterman fetters fetty fetzer feuerstein few fewell fey fiala fichter fick fickes ficklin fico fidan fidler fiecke fiedler field
 fielden fielder fielding fields fierro fierros fife fifer fifield figaro figeroa figgs figueiredo figueredo figueres figueroa fike fikes filat
 filatov file filer files filho filipov filipović filkins filler fillion fillman fillmore fillon fils-aimé filson fimbres finamore finan finch fincham
 fincher finck findlay findley fine finger fini fink finkbeiner finke finkel finkelstein finkle finklea finks finlayson finley finnegan finnell
 finnerty finney finnie finocchiaro fiore fiorentino fiorillo fiorini fiorito fiqueroa firestone firkins firth fisch fischer fiscus fish fishback
 fishburn fishel fisher fishman fisk fiske fitch fitchett fite fitial fitting fitts fitz fitzgerald fitzgibbon fitzgibbons fitzhugh fitzmaurice
 fitzpatrick fitzsimmons fitzwater fix fizer fjeldsted flach flack flagg flaherty flake flakes flanagan flanary flanders flanery flanigan flannagan
 flannery flannigan flatt flaugher flavin flax fleck fleckenstein fleeman fleener fleenor fleet fleetwood fleischer fleischman fleischmann fleisher
 fleishman fleming flemings flemister flesher fleshman fleury flick flickinger flinchbaugh flinchum flinn flint flippen flippo flock flohr flood
 flores florez florian florio flory floss flournoy flower flowers fludd fluellen fluharty fluitt fluker flury fly flynn flynt flythe fo'an fobbs focht
 fodor foerster fofana fogarty fogel fogg fogle fogleman foland folden foley folger folk folkerts folkes folks follansbee follett follis follmer
 folmar folse folsom foltz fomby fondren fong fonseca fonseka font fontaine fontana fontanez fontenot fontes fonville foor foos foote footman foran
 forand forbes forbis forbus forbush force forcier ford forde fordham fordyce fore forehand foreman forester foret forgey forgione forman forney
 forrester forsberg forshee forsman forst forster forsyth forsythe fort forte fortenberry fortes forth fortier fortin fortino fortner fortney fortson
 fortuna fortunato fortune forward fosdick foshee foskey foss fossett fossum foti fouch fouche foucher foulds foulk foulks fountain fournier fouse
 foushee foust fout foutch fouts foutz fowler fowles fowlkes fox foxwell foxworth foxx foy foye fradkov frady fraga fragoso fraher frahm frailey
 fraire fraise fraizer frakes fraley fralick frame frampton frandsen franke frankel franken franko franks franqui fransen franson frantz franz franzen
 frança frary frase frasher frashëri frasier frasure frates frattini fratzscher frausto frawley fray frazee frazer frazier freas frechette fredericks
 fredericksen frederickson frederiksen fredette fredricks fredrickson free freeborn freed freedman freel freeland freels freer freese freeze fregoso
 frei freitag freitas fremont french frenette frenzel frerichs frese freshour freshwater fresquez fretwell freudenburg freund frew frey friar frias
 frick fricke fricks friday friddle fridley fried friedel frieden friedland friedlander friedman friedrich friel friend frier frierson fries friese
 friesen frigo friley frink frisbee frisbie frisby frisch frisina frisk frison fritch frith fritsch fritsche fritts fritze fritzler frizzell froehlich
 froelich froman fromm fronk frost frostadottir fruge fry fryar frydenberg frye fryer fryman fuchs fudge fuell fuente fuentes fuentez fugate fuhr
 fuhrman fujihara fujii fujimori fujimoto fujita fujiwara fukuda fulbright fulcher fulford fulgham fulghum fulk fulkerson fulks fullbright fullen
 fuller fullerton fullilove fullmer fullwood fulmer fulmore fulp fulton fults fultz funari funches funchess funderburg funderburk funes fung funk
 funke funkhouser fuqua fuquay furey furguson furlong furlow furman furness furr furrow furry furst furtado fusco fuselier fuson fussell fuston futch
 futral futrell fye fyfe fyffe fyodorov gabai gabaldon gabbard gabbert gabel gable gabler gabrielson gaburici gadberry gadbois gadd gaddis gaddy
 gadsden gadson gaertner gaeta gaffney gafford gage gagliano gagliardi gagne gagner gagnier gagnon gahagan gaier gailey gaillard gain gainer gaines
 gainey gains gaiser gaitan gaiter gaither gajdoš gajewski gakharia gal galan galant galante galarza galasso galaviz galaz galbraith galbreath
 galdamez galea galeana galeano galentine gales galey galgano galiano galicia galindo galipeau gall gallager gallagher gallaher gallant gallardo
 gallaway galle gallego gallegos galles galli gallien galligan galliher gallimore gallion gallman gallo gallop galloway gallucci gallup galusha galvan
 galvez galvin galván galyean galyon gama gamache gamage gamatie gambill gambino gamble gamblin gamboa gambrel gambrell games gamez gamino gammage
 gammill gammon gammons gan gana ganao gandara gander gandhi gandy ganey gang gangchuan ganley gann gannaway gannon gano gans gant gantt gantz ganz
 ganzouri gao gaombalet gaona garay garbarino garber garbutt garceau garces garcia garcía gard gardea gardella garden gardener gardenhire gardin
 gardiner gardner garduno garett garey garfinkel gargano garibashvili garibay garica gariepy garlick garling garlock garlow garman garmon garneau
 garner garnes garney garnica garofalo garon garoutte garr garrard garraway garren garretson garrick garrido garriga garriott garris garrison garrity
 garrow garré garst garten gartland gartman gartner garton garver garvey garvin garwood garza garzon gasaway gascon gashi gaskell gaskill gaskin
 gaskins gaspard gasparovic gasper gass gassaway gasser gassett gast gastelum gately gates gatewood gathers gatlin gatling gatson gatti gattis gatto
 gatton gauck gaudet gaudette gaudreau gauer gauger gaughan gaul gaulke gault gauna gaunt gauntt gause gauthier gautier gautreau gautreaux gauvin
 gaver gavrilita gaw gayden gaydos gayer gayhart gaylor gayman gaymard gaymon gaynor gayoom gaytan gayton gazaway gbagbo gean gearhart gearheart geary
 gebhard gebhardt gebhart gebo geddes geddie gee geer geerlings-simons geesey gega gegaj gehl gehlert gehlot gehring gehrke geib geibel geier geiger
 geil geingob geis geise geiser geisler geissler geist geithner gelashvili gelb gelinas geller gelling gelman gemmill genao genba gendreau gendron
 genest gengler geno genova genovese gent genthner gentile gentiloni gentle gentner gentry geoghegan georgiadis georgiev georgieva georgievski gephart
 gerace geraci geraghty gerardi gerasimov gerber gerdes geren gerena gerhardt gerhart gerke gerken gerlach gerling germain germann germano germany
 gerner gero gerow gerrard gerrish gerrity gerson gerst gerstein gerstner gerth gertz gess gessner getchell geter gethers gettinger getty gettys getz
 geun-hye gevorgyan geyer ghais ghalawanji ghalib ghang ghani ghanim ghannouchi ghasemi ghazaryan ghazouani ghebreyesus ghedi ghee gheit ghent
 gheorghe ghim gholson gholston ghrieb giambrone giammattei giancola giannini giannone giardina gibb gibbens gibbon gibbons gibbs gibby giblin gibney
 gibson gidada giddens giddings gidley gidney gies giese giesen giffin gifford gift gigaba giglio gigliotti giguere gilauri gilbertson gilbreath
 gilchrist gilcrease gildea gilden gilder gildersleeve gile gilfillan gilford gilham gilkes gilkey gill gillam gillan gilland gillani gillard
 gilleland gillen gillenwater gillespie gillett gillette gilley gillham gilliam gilliard gillie gillies gilligan gilliland gillingham gillins gillis
 gillison gillispie gillman gillmore gillock gillon gills gillum gilman gilmartin gilmer gilmore gilmour gilpin gilreath gilroy gilson gilstrap
 giltner gilyard gim gimbel gimenez giménez ginder gines gingerich gingras gingrich ginn ginsberg ginsburg ginter ginther ginyard gioia giordano
 giorgadze gipe gipson giraldo girard girardi giron girouard giroux girton gish gisi gist gittens giuliani giunta giusti givan given givens gizenga
 gjika gjoni gladden gladding glade gladney gladson gladstone glancy glanton glantz glanz glasco glaser glasgow glasper glaspie glass glasscock
 glasser glassman glatt glaude glaze glazer glazier gleason gleaton gleaves gledhill gleeson glennon glessner glick glickman glidden glidewell glines
 glisson gloss gloster glover glowacki gluck glynn gnassingbe goad gobeil gobel gober gobert gobin goble gochenour godbey godbold godbolt godbout
 godby goddard godfrey godin godina godines godinez godley godmanis godongwana godoy godsey goebel goehring goering goetsch goetz goff goforth goga
 goggans goggin goggins gogoi gogoladze goguen goh goheen goin goines goings goins goita gokey gokhale gokhool golan gold goldberg goldblatt
 goldenberg golder goldfarb golding goldman goldner goldsberry goldsborough goldsby goldschmidt goldsmith goldstein goldston goley golightly golikova
 goll golla golliday golob golovchenko golson golston golub golubev golubović gomer gomes gomez gomou goncalves gonce gong gongora gongsheng gonsales
 gonsalez gonsalves gonser gonyea gonzalas gonzales gonzalez gonzi gonzález gonzález-colón gonçalves goo gooch good goodale goodall goode goodell
 gooden goodenough goodfellow goodin gooding goodlett goodloe goodlow goodman goodner goodnight goodrich goodridge goodrow goodrum goods goodsell
 goodson goodspeed goodwill goodwin goodwyn goodyear googe goolsby goosby goossens gorby gordan gorden gordhan gordillo gordy gore gorecki goree
 gorham goris gorman gormley gorney gorrell gorski gorsuch gorton gose gosha goshorn goslin gosnell gosney goss gossage gossard gosselin gosser
 gossett gossman gotcher gothard goto gott gottfried gottlieb gottschalk gotō goucher goudeau goudreau goudy gouge gough gouin goulard goulart gould
 goulding goulet goulette goumba goundar gourdine gourley gouveia gouw govan gove govea gow gowan gowans gowdy gowen gower gowin gowins goyal goyette
 goza gozney graaf grabar-kitarovic graber grabill grable grabowski gracey graddy grado graf graff graffam grafton gragg grahm grainger grajeda gram
 grammer grams gran granado granados granata granberry grand granda grandberry grande granderson grandi grandison grandstaff grandy graney grange
 granger granier granillo grantham grass grasser grassi grasso grasty grate gratton grau gravatt gravel gravelle gravely graver graves gravitt gravley
 gravois gray graybeal graybill grayer grays grayson graziani graziano greaney grear greathouse greaves greceanii grech greco greear greek greeley
 green greenawalt greenbaum greenberg greenblatt greene greenfield greenhalgh greenhaw greenhill greenidge greening greenland greenlaw greenleaf
 greenlee greenly greenman greeno greenough greenspan greenstein greenwald greenwalt greenway greenwell greenwood greer greeson greggs grego gregoire
 gregor gregson greig greiner grell gremillion grenier grenz gresham gress greve grey grgić gribble grice grider gridley grieco griego grier gries
 grieve griffen griffeth griffey griffie griffin griffing griffis griffith griffiths grigg griggs grigorenko grigoryan grigsby grijalva grill grilli
 grillo grim grimaldi grimaldo grimes grimley grimm grimmer grimmett grimshaw grimsley grimsson grinder grindle grindstaff griner grinnell grinstead
 grisby grise grisham grissett grissom grist griswold gritton grizzard grizzle groat groce groen groesbeck groff grogan grogg groh groleau gromov
 grondin groner groom grooms groover gros grose groseclose gross grosse grossi grossman grosso grosvenor grosz grote groth grothe grounds grout grove
 groves grow groysman grubb grubbs grube gruber gruevski grullon grund grundy grunewald grunwald gruver grybauskaite gryder gryshchenko guajardo
 gualtieri guan guanglie guard guardado guardia guardiola guarino guay gudino guebuza guei guel guelleh guenther guercio guerette guerin guerini
 guernsey guerra guerrera guerrero guerrette guerrier guerriero guerro guertin guess guest guevara guffey guglielmo guice guida guidi guidry guild
 guilford guill guillemette guillen guilliams guillory guillot guillotte guimond guin guinan guindos guinn guinyard guion guiterrez guitierrez guizar
 gula gulbranson gulick guliyev gulledge gullett gullette gulley gullickson gullion gullo gully gum gumbs gumelar gumm gump gunasekara gunawardana
 gunawardena gunderson gundlach gunn gunnarsson gunnell gunnells gunnels gunning gunnlaugsson gunter gunther guo gupta gupton gurganus gurgenidze
 gurib-fakim gurirab gurley gurney gurrola gurría gurule gurung gusau guse gusenbauer gusman gusmão guss gust gustaf gustafson gustafsson gustavson
 gustin guterres guth guthridge guthrie gutierez gutierres gutierrez gutirrez gutiérrez gutman gutowski gutshall guttenberg gutwein guyer guyette
 guynn guyton guzik guzman guzmán guzzi guō guțu gwak gwaltney gwin gwinn gwon gwynn gyurcsány gál gómez göncz gönül gül güler gürel gāo haack haag
 haak haakenson haar haarde haas haase haber haberman habibi habumuremyi hachani hack hackbarth hacker hackett hackler hackman hackney hackworth hadad
 haddad hadden haddix haddock haddox hademine haden hadfield hadley hadlock hadnot hadsell hadžić hae-chan haefner hafer haffey haffner hafford hafley
 hafner haga hagaman hagan hagans hagar hagberg hage hagedorn hagel hageman hagemann hagen hager hagerman hagerty haggard haggerty haggins hagins
 hagler haglund hagood hagopian hagstrom hague hagwood hagy hah hahn hahne haider haig haigh haight haigler hail haile hain haines hair haire hairston
 haislip haith hajek haji hakala hake hakes hakobyan halbert halcomb haldeman hale hales halevi halfacre halford haliburton halili hall halladay
 hallam hallberg halle hallenbeck haller hallett hallford halliburton halliday halligan hallinan hallman hallmark hallock halloran halloway hallowell
 halls hallum halonen halperin halpern halpin halsey halstead halsted halter halterman haltom halton halverson halvorsen halvorson ham hamadou haman
 hamani hamann hamblen hambleton hamblin hambly hambrick hambright hamburg hamburger hamby hamdan hamdok hamed hamel hamer hames hamidi hamil hamill
 hamler hamlet hamlett hamlin hamm hammack hammami hamman hammel hammer hammers hammes hammett hammill hammitt hammock hammon hammond hammonds hammons
 hammontree hamner hamon hampson hampton hamrick han-tong hance hanchett hancock hand handel handler handley handy haner hanes haney hanford hanger
 haniyeh hanke hankerson hankins hankinson hanks hanley hanlin hanlon hann hannaford hannan hanneman hanner hanney hannigan hanning hannon hannum
 hanover hanrahan hansard hanscom hansel hansell hanselman hansen hansford hanshaw hansley hanson hansson happel haq haqqani haque hara harada
 haradinaj haralson harari harbaugh harber harbert harbin harbison harbor harbour harbuck hard hardage hardaway hardcastle hardee hardeman harden
 harder hardesty hardie hardiman hardin harding hardison hardman hardnett hardrick hardt hardwick hardy hare harewood harford harger hargett hargis
 hargrave hargraves hargreaves hargrove haring hariri harjo harker harkey harkins harkleroad harkless harkness harless harlow harman harmer harmon
 harms harn harnden harned harner harness harney harnish harnois haro harp harpe harpole harpster harr harrah harrel harrell harrelson harrigan
 harrill harriman harring harrington harriss harrod harrold harrop harrow harshaw harshbarger harshman hart harte harter hartfield hartford hartig
 hartigan hartin harting hartl hartle hartley hartline hartman hartmann hartness hartnett harton hartsell hartsfield hartshorn hartsock hartt hartung
 hartwell hartwick hartwig harty hartz hartzell hartzler hartzog harutyunyan harvard harvell harvill harville harvin harward harwell harwood hasani
 hasanov hasanović hasbrouck hasegawa hash hashimoto hasina haskell haskett haskin haskins haslam hasler haslett hass hasse hassel hassell hassen
 hassett hassinger hassler hasson hasting hastings haston hasty hatch hatchell hatcher hatchett hatfield hathaway hathcock hathorn hatley hatmaker
 hatoyama hatt hattaway hatten hatter hatton hau haubert haubrich hauck hauer haug hauge haugen haugh haughey haught haughton haugland hauk haun haupt
 hauptman hause hauser hausman hausmann hautala havard havel haveman haven havener havens haviland hawbaker hawes hawk hawke hawker hawkes hawkin
 hawkins hawkinson hawks hawley hawn haworth haws hawthorn hawthorne hay hayami hayashi hayat haycraft haydel haydon hayek hayes haygood hayhurst
 hayles hayman hayne hayner haynes haynie hays hayse hayslett hayter hayton hayward hayworth hazan hazard hazelip hazeltine hazelton hazelwood hazen
 hazlett hazlewood hazley hazzard heacock head headen headlee headley headrick heady heal heald healey healy heaney heap heappey heaps heard hearn
 hearne hearns hearon hearst heart heasley heater heatherly heaton heavener heavner hebb heberling hebert hebron hecht heck heckard heckart heckathorn
 heckel hecker heckler heckman heckstall hedberg hedden hedge hedgepeth hedges hedin hedley hedlund hedman hedrick hedstrom heenan heer heeter
 heffernan heffington heffner heffron hefley heflin hefner hegarty hegazy heger hegg hegland hegseth hegwood heid heidel heidelberg heideman heiden
 heidenreich heider heidler heidrick heidt heier height heikkilä heikkinen heil heilig heilman heim heiman heimann heimbach heims hein heine heineman
 heinemann heinen heiner heinlein heinonen heinrich heins heintz heintzelman heinz heise heiser heisler heiss heist heitman heitmann heitz heitzman
 held heldt heletey helfer helfrich helgeson helland hellard helle heller hellickson hellman hellwig helm helman helmer helmers helmick helms helmuth
 helsel helsley helstrom helt helton helvey helwig helzer hembree hemby hemenway hemingway hemmer hemming hempel hemphill hempstead henault hendershot
 henderson hendley hendon hendren hendrick hendricks hendrickson hendriks hendrix hendry henegar henke henkel henkle henley henline henn henne hennen
 hennessey hennessy hennig hennigan henning henninger hennings hennis henrich henrichs henricks henrickson henriksen henriques henriquez henríquez
 hensel hensen henshaw henslee hensler hensley henson hentges henthorn henton hentz heo hepburn hepler hepner hepp heppner hepworth her herald herath
 herbst herd herdon heredia hereford hering herlihy hermann hermanson hermes herminie hermosillo hern hernadez hernandes hernandez herndon hernández
 herod herold heron heroux herr herrell herren herrera herrick herrin herring herrington herrman herrmann herrod herron hersey hersh hershberger
 hershey hershman hersom hertel hertz hertzler hertzog hervey herz herzberg herzig herzog heskett heslin hess hesse hesser hession hessler hesson
 heston hetherington hetrick hettiarachchi hettinger hetzel heuer heuser hewes hewett hewitt hewlett hey heyer heyman heyward heywood hiatt hibbard
 hibbert hibbitts hibbler hibbs hibler hibner hice hichilema hick hickerson hickey hickle hicklin hickman hickmon hickok hickox hicks hickson hidalgo
 hiebert hier hiers hiett higa higbee higby higdon higgin higginbotham higgins higginson higgs high higham highfill highland highsmith hight hightower
 higley higuchi higuera hijab hilaire hilbert hilburn hild hildebrand hildebrandt hildebrant hilderbrand hildreth hile hileman hiles hilger hill
 hillard hille hillen hillenbrand hiller hillery hilley hillhouse hilliard hillier hilliker hillis hillman hills hillyard hillyer hilson hilt hiltner
 hilty hiltz hilyard himes hinch hinckley hinderliter hindle hindman hinds hine hiner hinerman hines hinkel hinkle hinkley hinkson hinman hinnant
 hinnenkamp hinojos hinojosa hinrichs hinshaw hinson hinton hintz hintze hinz hinze hiott hipkins hipp hipple hipps hirai hirano hird hires hirsch
 hirschman hirsh hirst hirt hirth hise hiser hisey hisle hitch hitchcock hitchens hite hites hitt hittle hitz hively hix hixon hixson hjaltalín
 hoadley hoag hoagland hoaglin hoang hoar hoard hoban hobart hobbs hobby hobdy hobgood hobson hoch hochstetler hock hockaday hockenberry hockensmith
 hocker hockett hockey hocking hockman hocutt hodapp hodder hodgdon hodge hodges hodgin hodgins hodgkins hodgkinson hodgson hodnett hodo hodson hodžić
 hoefer hoeft hoehn hoehne hoekstra hoelscher hoeppner hoerner hoerr hoeven hoey hofer hoff hoffer hoffman hoffmann hofman hofmann hofmeister
 hofstetter hogan hogans hoge hogg hoggan hoggard hoggatt hogge hogle hoglund hogsett hogue hohl hohman hohn hoisington hokanson hoke holahan holbert
 holbrook holcomb holcombe holden holder holderman holding holdren holdsworth hole holeman holen holford holgate holguin holiday holifield holiman
 holl holladay holland hollande hollander hollandsworth hollar hollars hollaway holle holleman hollen hollenbeck holler holleran holliday hollier
 hollifield holliman hollinger hollingshead hollingsworth hollins hollister hollman holloman hollomon hollon holloway hollowell holm holman holmberg
 holmes holmgren holmquist holmstrom holness holoman holquin holscher holsey holsinger holst holstein holston holt holte holter holthaus holtman
 holton holts holtz holtzclaw holtzman holub holyfield holz holzer holzman hom homan homes honaker honcharuk honda hone honea honeycutt hong-won honig
 honore hood hook hooker hooks hooley hoon hooper hoopes hoops hoose hooser hoosier hooten hooton hoots hoover hopes hopkin hopkins hopp hoppe hopper
 hoppes hopping hopps hopson hopwood horak horan hord horgan horman horn hornback hornbeck hornberger hornbuckle horne horner horney hornick horning
 hornsby hornung hornyak horowitz horrell horrocks horsley horstman horta horton horvat horvath horváth horwitz horák horáková hose hosemann hosey
 hosford hosier hoskin hosking hoskins hoskinson hosler hosley hosmer hoss hossain host hostetler hostetter hotaling hotard hotchkiss hoti hott
 hottinger hou houchens houchin houchins houck houde hough houghtaling houghton houk houle houlihan houngbo houpt house householder houseknecht housel
 houseman houser housley housman houtz hove hover hovey hovhannisyan hovis howarth howe howell howells hower howerton howery howes howey howie
 howington howland howle howlett howley howse howser howton howze hoxha hoxie hoy hoye hoyer hoyle hoyos hočevar hribar hristov hristova hroysman
 hruby hruska hrytsenko hsieh hsu hua huamán huang huard hubbard hubbell hubbert hubble hubbs huber hubler hubner huck huckabee huckaby huckins huckle
 hucks huckstep huda hudak huddle huddleston hudgens hudgins hudkins hudnall hudock hudspeth hudák huebner huerta huertas huff huffaker huffer huffine
 huffman hufford huffstetler hufnagel hug huges huggard huggins hughes hughey hughley hughs hugley huguley huhn huie huitt huizar huizenga hukill
 hulbert hulett huling hulings hull hullinger hulme huls hulse hulsey hultgren hultman hults humala human humbert humble hume humes humiston hummel
 hummell hummer humphery humphrey humphreys humphries hun hund hundley hundt huneycutt hungate hunger hungerford hunley hunn hunnicutt hunsaker
 hunsberger hunsicker hunsinger hunsucker hunt huntington huntley huntsberry huntsman hunziker huot hupp huq hurd hurdle hurlbert hurlburt hurlbut
 hurley hurn hursey hurst hurt hurtado hurtt hurwitz husband husby huse huseby huseman huseynov husk huskey huskins husman huson huss hussey hust
 husted huston hutchcraft hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison huth hutsell hutson hutt hutter hutto hutton hutu
 hutzler hux huynh huáng hwang hwang-sik hyatt hyde hyden hyder hyer hyland hyler hylton hymel hymes hynes hypes hyre hysell hysi hyslop hägglund
 hämäläinen hækkerup højgaard iacovelli ibanez ibarra ibraev ibragimov ibrahimi ibrahimović ibraimov ibuki ibáñez ice icenhour ichikawa ickes iddings
 ide ielemia ieong ifill ige iglesias ignatyev igo ihle iii ikard ikeda ikner iler iles iliescu iliev ilieva iliff ilić ilunkamba ilves imai imbali
 imel imes imhoff imler immel inabinet inada ince indrawati infante ing-wen ingalls ingebrigtsen ingersoll ingham ingle ingles inglis ingraham ingram
 ingrassia iniguez inman innes innis inniss innocent inoni inos inoue inouye insley iohannis ionatana ionescu iorio ippolito iraheta irani irby
 ireland irick irion irizarry irons irvine isaacs isaacson isachenka isaev isakov isakson isarescu isbell isenberg isenhour iser isham ishee ishiba
 ishida ishihara ishii ishikawa ishmael iskakov iskandar islam islas isler isley ismailov ismayilov isom ison issoufou issoze-ngondet ito itō iusupov
 ivanishvili ivanov ivanova ivanović ivanovski ivanoŭ ivaschenko ivers iversen iverson ivery ives ivie iwamoto iwasaki iwaya iyer izaguirre izquierdo
 izzi izzo işık i̇pekçi jablonski jackman jacks jaco jacobi jacobo jacobs jacobsen jacobson jacobus jacoby jacquet jacquez jae-in jae-myung jae-ryong
 jaeger jafarov jaffe jagdeo jager jagger jaggers jahjaga jahn jahnke jaimes jain jaishankar jaitley jakes jakobsdottir jakobsson jakubowski jalbert
 jalil jamali jamerson jamieson jamil jammeh janda jandreau janes janev jang janicki janik jankauskas jankauskienė janke jankowski janney janousek
 jansa jansen janson jansons janssen janssens jansson jantz jantzen janus janzen japarov jaques jaquez jara jaramillo jarboe jardine jaresko jarman
 jarmon jarnagin jarnigan jarosz jarrard jarrell jarrells jasinski jasso jauregui javid jaworski jayakumar jayaratne jayasekara jayasinghe jayasuriya
 jayawardana jayawardena jayaweera jaynes jean-charles jeanbaptiste jeanes jeanlouis jeanpierre jeans jebali jee jeenbekov jefcoat jeffcoat jefferies
 jeffers jefferys jeffords jeffreys jeffries jelinek jelks jellison jemison jenkin jenkins jenkinson jenks jenner jenney jenning jennings jensen
 jenson jent jeon jeong jeppesen jepsen jepson jerez jerkins jernigan jerí jeske jessee jessen jessop jessup jester jeter jett jetton jettou
 jeung-hyun jewett jha jhonson jiabao jie jiechi jiles jimenes jimenez jimerson jiminez jimison jimmerson jiménez jinks jinping jintao jiron jiwei
 jobe jock joeng joensen johannesen johannessen johannesson johannsen johannsson johansen johanson johansson johns johnsen johnson-sirleaf johnstone
 johson joiner joines jojima jokinen jolicoeur jolin jolley jolliff jolly joly jomaa jones jong-bom jong-ho jong-il jong-sup jong-un jong-wook jonson
 jonsson joo joplin jordahl jorden jorgensen jorgenson jorritsma josephs josephson josey joshi josipovic joslin jospin jost joubert joung-binn jourdan
 journey jouthe jovanović jowers jowett joyal joyner jozwiak juarez judah judd judge judkins judon juergens jugnauth juhasz juhl juhász jukić juliano
 julien july juma jump jumper juncker juneau jung-tai jungmann junious junker junkin junkins juppé jurado jurek jurgens jurgensen jurić jusino just
 justice justiniano justis justus juu juárez järvinen jäätteenmäki jérôme-forget jönsson jørgensen júnior kaba kabadi kabbah kabila kaboré kabua
 kaczmarek kaczor kaczyński kadlec kadyrov kaelin kagame kagan kahl kahle kahler kahlon kahn kahraman kail kain kaiser kaklamanis kalam kalb kale
 kaler kaliev kalinin kalinowski kalish kaljulaid kallas kalloe kallsberg kalman kalniņš kalosil kalsakau kalvitis kamara kamen kamikawa kamin
 kaminski kaminsky kamiński kamm kammer kammerer kamoun kamp kamps kan kanagy kane kaneko kaneshiro kang kangaloo kangas kania kanode kanter kantner
 kantor kao kapanadze kapinos kaplan kapoor kapp kappel kappler karamanlis karami karapetyan karas karcher kardos karg karimov karins karis kariuki
 karjalainen karki karle karlin karls karlsen karlson karlsson karn karnes karns karp karpin karpinski karr karst karsten karunaratne karzai kash kask
 kaspar kasper kass kastelic kasten kaster kastner kastrati kasyanov kasymaliyev katainen katayama kates kato katonivere katsav katz katzer katzman
 katō kauffman kaufman kaufmann kaul kaur kautz kavaliauskas kavaliauskienė kavalioŭ kavanagh kavanaugh kavelashvili kavčič kawaguchi kawai kawakami
 kawamoto kawamura kawano kaya kaylor kays kayser kazaure kazlauskas kazlauskienė kazloŭ kazloŭski kea keach keagle kean keane keaney kear kearney
 kearns kearse keasler keating keaton keck kee keeble keebler keech keefe keefer keegan keel keele keeler keeling keels keen keene keener keeney
 keenum kees keese keesee keesler keeter keeton keever keffer kegler kegley kehl kehoe keifer keil keim keiper keiser keisler keister keita keithley
 keitt kelch kelekele kelemen kell kellam kellar kelleher kellems keller kellerman kellett kelliher kelling kellison kellner kellogg kells kellum kelm
 kelmendi kelsch kelso kelson keltner kelton kelty kemakeza kemble kemmer kemmerer kemp kemper kempf kempton kendig kendricks kennamer kennard kennedy
 kennell kennelly kennemer kenner kennerly kennerson kennett kenney kennison kennon kensinger kenworthy kenyon keo keobounphan keough keown kephart
 kepler kepley kepner keppler keqiang kerber kerby kerekou kerfoot kerley kerlin kern kernan kerner kerney kerns kerr kerrick kerrigan kersch kersey
 kersh kershaw kershner kersten kerstetter kerwin kesler kesner kessel kessinger kessler kester kesterson kestner ketcham ketchum ketner ketron ketter
 ketterer ketterman kettle kettler kettner key keyes keys keyser keïta khachatryan khachaturyan khaddam khalil khama khamenei khamis khan khandohiy
 khandu khang kharazi khat khatami khatib khatun khay khayre khen khiev khlot khmer khomenko khoroshkovskyi khosa khoso khouna khoury khristenko
 khunkitti khurelsukh khurshid khutsishvili khúc khải ki-moon kibaki kibbe kibby kibler kidd kidder kidney kidwell kiefer kieffer kiel kielsen kiely
 kier kiernan kiesel kiesling kifer kiger kight kihara kiir kiker kikuchi kikwete kilbourn kilbourne kilburn kilby kile kilgo kilgore kilian kilkenny
 killam killebrew killeen killen killgore killian killinger killingsworth killion killough kilman kilmer kilpatrick kilroy kimball kimbell kimberlin
 kimberling kimble kimbler kimbrel kimbrell kimbro kimbrough kime kimes kimmel kimmell kimmons kimpel kimsey kimura kimzey kinakh kinard kincade
 kincaid kincannon kincer kinch kincheloe kinchen kindel kinder kindig kindle kindred kingery kingrey kingsbury kingsley kingston kinkade kinkead
 kinkel kinlaw kinley kinman kinnaird kinnaman kinnard kinne kinnear kinner kinney kinnison kinnunen kinoshita kinsella kinser kinsey kinsler kinsley
 kinslow kinsman kintzel kinyon kinzel kinzer kipp kirch kircher kirchner kirchoff kirkendall kirkendoll kirkham kirkilas kirkland kirkley kirklin
 kirkman kirkpatrick kirksey kirkwood kirsch kirschbaum kirschner kirst kirtley kirts kirven kirwan kirwin kiser kish kishi kishida kiska kisner kiss
 kissee kissel kissell kissinger kissner kist kistler kistner kitanovski kitazawa kitchen kitchens kitchin kite kitson kitt kittel kittelson kitterman
 kittinger kittle kittleson kittredge kittrell kitts kivett kivi kiviniemi kizer klahn klapper klar klass klassen klassou klatt klawitter kleckner
 kleiber kleiman klein kleiner kleinman kleinschmidt kleist klem klemenčič klemm klepper klestil kleven klick kliebert klima klimas klimek klimkin
 kline kling klingbeil klingensmith klinger klingler klink klock klopp klos kloss kloster klosterman klotz kluesner klug kluge kluivert klymenko
 knaack knapp knarr knauer knauf knaus knauss knecht knee kneeland knepp knepper knežević knickerbocker knight knighten knighton knights knipe knipp
 knisely knisley knobel knobloch knoll knop knopf knopp knorr knott knotts knouse knowles knowlton knox knuckles knudsen knudson knudtson knupp knuth
 knutsen knutson koak kobakhidze kobayashi kober kobyakov koch kocharian kocher kodjo koehler koehn koeller koenig koepke koepp koerner koester
 koffler koga kogan koger kogut koh kohan kohl kohler kohlmeier kohn kohr kohut koike koirala koizumi kojima kok kola kolar kolb kolesnikov kolla
 kollar koller kollman kollár kolo kolobov kolodziej koloski komar komara komorowski komsic konaré kondo kondō kone konen kong konieczny kono konopka
 konrote kontos koo koon koonce koons koontz koop koopman kopacz kopec kopecky kopf kopp koppel korando korbut koren korhonen korman korn kornegay
 koroma koroveshi korošec kort korte korth kos kosgey kosinski koski koskinen kosor koss kost koster kostka kostov kostovski kostunica kotnik kott
 kotter kouba kouchner koufos koumakoye koupaki koury koutsantonis kouyate kovac kovacevski kovach kovacs koval kovalchuk kovalenko kovar kovač
 kovačević kovačić kovačič kovind kovács kováč kováčik kowal kowalczyk kowaleski kowalewski kowalski kowalsky koyama kozak kozhara koziol kozlov
 kozlowski kozłowski koç košir kraatz krach kraemer kraft krahn krajewski krajnc kraker kral kralj krall kramer kramp kramp-karrenbauer krantz kranz
 krasniqi kratochvil kratz kratzer kraus krause krauss kravchenko kravetz kravitz krawczyk krebs krebsbach kreger krehbiel kreider kreitzer krell
 kremer kreps kresge kress kretschmer kreutzer krick kriebel krieg krieger krier krikorian kriner kring krishnan kriss kristensen kristersson
 kristiansen kristo kristopans kritikos krivokapic kriz krizan krličević kroeger kroeker kroger krogman krohn krok krol kroll krom kromer kron krone
 kroon kropf kropp krouse krout krua-ngam krueger krug kruger krull krum krumm krupa krupp kruse kryeziu krūmiņš kubala kubiak kubik kubilius kubota
 kucan kucera kucharski kuchma kucinskis kuczynski kudrin kudō kuebler kuehl kuehn kuehner kuen kuester kufuor kugler kuhl kuhlman kuhlmann kuhn kuhns
 kuiper kujawa kujawski kukies kukk kukla kukowski kula kulas kuleba kulick kulik kulikowski kull kulov kulp kulpa kumar kumara kumaratunga kummer
 kump kun kung kunkel kunkle kuntz kunz kunze kuo kuqi kurek kurland kurth kurti kurtz kurz kusainov kushner kuss kuster kutcher kutz
 kuugongelwa-amadhila kuykendall kuzma kuzmuk kuznetsov kučera kučerová kvaran kvaratskhelia kvirikashvili kwak kwan kwarteng kwatra kwaśniewski
 kwiatkowski kwok kwon kwong kyaw kyenge kyeong-doo kyler kyles kyo-ahn kyser kyte kyung-ho kyung-wha kyzer kyūma köhler kövér kārkliņš kılıç kļaviņš
 kōmura kōno laar laareydh labadie labarbera labarge labarre labat labbe labelle laberge lablanc labombard labonte laborde labounty laboy labrador
 labrecque labrie labriola lacasse lacayo lacefield lach lachance lachapelle lacher lack lackey laclair lacombe lacoste lacour lacourse lacroix
 lacross ladd lade ladner ladouceur ladson ladue laduke ladwig lafave lafayette lafever lafferty laffey laffoon laflamme lafleur lafollette lafon
 lafond lafontaine lafontant laforce laforest laforge lafortune lafountain lafrance lafreniere lagarde lagasse lage laghdaf lago lagos lagrange
 lagrone laguerre laguesma laguna lagunas lahey lahman lahood lahr lahti lahtinen lahud lail lain lainez laing lair laird laitinen lajoie lakatos lake
 lakes lakey lakin lakmal lal lalabalavu laliberte lalli lally lalonde lama lamanna lamantia lamarche lamarr lamarre lamas lamay lamb lambdin
 lamberson lambert lamberth lamberton lambertz lambeth lambrecht lambright lamere lamkin lamm lammers lammy lamola lamon lamons lamontagne lamoreaux
 lamothe lamotte lamoureux lamp lampe lampert lamphear lamphere lampkin lampkins lampley lampman lamson lamy lancaster lanclos lanctot land landa
 landau landaverde lander landeros landers landes landgraf landin landis landman lando landreneau landreth landrum landry landsman landwehr landy
 laney lanford langan langdon lange langenfeld langer langevin langford langham langhorne langlais langley langlinais langlois langner langston
 langton langworthy lanham lanier lanigan lankford lanning lannon lanoue lanphear lansberry lansford lansing lantigua lantz lanz lanza lao lapan lape
 laperle lapham lapid lapierre lapine lapinski laplant laplante lapoint lapointe laporte lapp lappin laprade larabee laramie larbaoui lareau lares
 large largent largo larijani larimer larimore larios lariviere lark larkin larkins larmon larocca larocco laroche larochelle larock larocque larosa
 larose larrabee larrick larrison larsen larson larsson lary lasalle lasater laseter lash lashbrook lasher lashley laskey lasko laskowski lasky lasley
 lass lasseter lassiter lasso laster lastra lata latch latham lathan lathem lathrop latimer latimore latorre latour latshaw latson latta lattea
 lattimer lattimore lattin lau laub laubach lauber lauderdale lauer laufer laughlin laughter laughton laureano lauria lauritsen lauritzen laursen
 laury lauterbach lauver laux lauzon lavalle lavallee lavalley lavallie lavender laverdiere lavergne laverriere laverty lavery lavigne lavin lavine
 lavoie lavrov lawal lawhon lawhorn lawing lawler lawless lawley lawlor lawrie lawry laws lawson lawton lawver lawyer lax laxson laxton lay laya
 layden layfield layman laymon layton lazenby lazo lazzaro laçi leach leachman leadbetter leader leaf league leahy leak leake leaks leal leaman leamon
 leanca leanos lear leard learned leary lease leasure leath leatham leatherman leathers leatherwood leavell leavens leavitt leavy lebaron lebeau
 lebedev lebedyev lebel leber leblanc lebo leboeuf lebouef lebow lebowitz lebron lebrun lechner lechuga leclair leclaire leclerc leclercq lecompte
 lecornu lecroy lecuyer leday ledbetter leddy lederer lederman ledesma ledet ledezma ledford ledger ledgerwood ledonne ledoux leduc leech leeder
 leedom leeds leedy leek leeman leep leeper lees leeson leet lefebre lefebvre lefever lefevre leff leffel leffler lefkowitz lefler leflore leftwich
 lefèvre legaspi legault legendre leger legere legette legg legge leggett legler legrand legros lehman lehmann lehn lehner lehoux lehr lehtinen lehto
 lehtonen lei leib leibowitz leighton leighty leija leiker leininger leis leiser leishman leist leister leisure leitch leite leiter leith leitner
 leitão leiva lejeune leka lekota leleux lema lemaire lemanski lemaster lemasters lemay lembo lemelin lemelle lemen lemieux leming lemire lemke lemley
 lemmer lemmon lemmons lemoine lemon lemond lemons lemos lemus lenahan lenhardt lenhart lenihan lenk lennon lennox lenoir lenox lent lentini lentz
 lenz leonetti leong leonhardt leopard leopold leos lepage lepe lepley lepore leppert lerch lerma lerman lerner leroux lesage lescarbeau lesh lesher
 lesko lesniak lesperance lessard lesser lessman lesure letcher letchworth letellier letendre leterme leto letourneau letson lett letta letts leu
 leuenberger leung levasseur levay leveille levell levenson leventhal leveque lever leverett leverette levering levesque levey levin levine levingston
 levins levinson levis levits levitt levron levy lew lewallen lewandowski lewellen lewellyn lewin lewter ley leyba leyen leyva lezama león lheureux
 liang liao libbey liberatore licata licht lichtenstein licon liddell liddle lie lieb lieber lieberman liedtke liefer liem liepiņš lietz lieu liggett
 liggins light lightfoot lightle lightner lightsey lighty ligon likens likphai liles lilienthal lillard liller lilley lillibridge lillis lilo lima
 limbaugh limon limones linares linch linck lind lindahl lindamood lindauer lindberg linde lindell lindeman lindemann linden lindenberg linder
 linderman lindgren lindholm lindley lindner lindo lindquist lindsley lindstrom lindström lindén line linebarger lineberger lineberry linehan liner
 lines lingenfelter linger lingerfelt lingle lingo linhart lini lininger link linke linker linkous linneman linney linquist linscott linsley lint
 linthicum linton lintz linville linzy lipari lipe lipford lipinski lipman lipp lippert lippincott lippman lipponen lipps lipscomb lipsey lipsky
 lipson liptak lipton lira lirette liriano lis lisenby lish lisi lisk liska lisle liss list lister liston litchfield litchford litherland littell
 litten litteral little littlefield littlejohn littles littleton litton littorin littrell litwin litz liu lively livengood liverman livermore
 liverpool livesay livingston livingstone livni liyanage lizarraga lizotte liú llamas llanas llanes llanos llewellyn loaiza loar lobato lobb lobdell
 lobel lobo locascio loch locher lochner lock lockard locke locker lockett lockhart locklear locklin lockman lockridge lockwood lococo loden loder
 lodge lodhi loe loeak loeb loeffler loehr loera loesch loewen lofgren lofland loflin loftin loftis lofton loftus loggins logsdon logston logue loh
 lohman lohmann lohr lohse loiacono loiselle loken lokey lokken lollar lolley lollis loman lomanto lomas lomax lombard lombardi lombardo lomeli
 lomidze lomonaco london londono lonergan loney longacre longenecker longfellow longino longley longmire longmore longnecker longo longoria longshore
 longstreet longwell longworth lonon lonsdale loo look loomis looney loong loop looper loos loose loper lopes lopez lopiccolo lopp lopresti lor
 loranger loredo lorence lorentz lorentzen lorenz lorenzen loring lorusso losada losee losey losh losoya lossett lott lotts lotz loucks loud louden
 louder loudermilk loudon lough loughlin loughman loughran louisy loum lounsbury louque lourenco louviere lovato loveday lovejoy lovelace lovelady
 loveland loveless lovell lovern lovett lovette lovin loving lovingood lovins lovrić low lowder lowe lowenstein lowenthal lower lowery lowman lown
 lowrance lowrey lowrie lowry lowther loy loya loyola loza lozada lozano lozier lozoya lubbers lubin luby lucarelli lucchesi luce lucero lucey lucht
 luciani lucier lucinschi luck lucke luckett luckey lucus luczak luczynski ludlow ludlum ludwick ludwig luebbert luebke lueck luedtke luellen luera
 lueras luevano luff luft lugo lui lujan luján lukashenko lukashevich lukasik luken lukens luker lukes lukić luksic lukyanov lukáč lum luman lumley
 lummus lumpkin lumpkins lumsden lunceford lund lundahl lundberg lunde lundeen lundell lundgren lundin lundquist lundstrom lundy lung lungu lunn
 lunsford lunt luo luoma luong luongo luper lupien lupo luppino lupton lurie lurry lusby luse lusher lusk lussier lust luster lustig lute luter lutes
 luton lutterman luttrell lutz luu lux luxon luó lyall lybarger lydick lydon lyke lykes lykins lyles lymon lynam lynch lynde lyne lyon lyons lysenko
 lytle lytton lâm lâu lín lîm lópez löfven lưu lương m'bareck maag maamau maas mabe maberry mabery mabie mabon mabrey mabry macaluso macarthur
 macaulay macdonald macdougall mace macedo macek macey macfarlane macgregor mach macha machado machar machen machimura machin machuca macias
 maciejewski maciel macintosh macintyre mackay macke mackenroth mackey mackie mackin mackinnon mackley macklin macko mackowiak maclachlan maclean
 maclennan macleod maclin macmillan macneil macomber macon macpherson macrae macri macron macshane macut maday madbouly madden maddix maddock maddocks
 maddouri maddox maddux maddy mader madera madewell madi madigan madore madrid madrigal madril madriz madruga madry madsen madson maduro madusanka
 maeda maehara maes maestas maez maffei magallanes magallon magana magar magdaleno magee magela mager magers maggard maggi maggio magill maginnis
 maglio maglione magner magness magno magnus magnuson magnusson magoon magruder magufuli maguire magwood magyar mah mahaffey mahama mahan mahaney
 mahar maharaj maharjan maher maheu maheux mahlab mahle mahler mahlum mahn mahon mahone mahoney mahony mahood mahr mahuad mahurin maiden maier maiga
 maillet mailloux main maina maine maines mainor mains maio maiorano mair maisch maisonet maisuradze maitland maize maizière majaliwa majeed majerus
 majeski majewski majka majoro majors mak makarov makela maker makhlouf maki makin makosso makowski makris makuza malan maland malave malbon malbrough
 malcah malchow maldanado maldonado malec maleiane maley malick malielegaoi malin malinowski malizia malkin mallard mallery mallet mallett mallette
 malley mallon malloy malm malmberg malo malone maloney maloof malott maloy malpass maltby malveaux maly mamani mambe mamedov mamedovi mamin mammadov
 mamytov manahan manalo manasievski mance mancha manchester manchin mancia mancilla mancini mancino mancuso mandel mandell manders mandeville
 mandujano manele maner manes maness manet maney manfredi mang mangan mangano mangels manger manges mangino mangold mangrum mangual mangudadatu mangum
 mangus manhart manigault maniku manion manis maniscalco manison manjarrez manke mankin manley manly mann manna manners manney manning mannings
 mannino mannion mannix manno mannon manns manor manos manrique manriquez mans manseau mansell mansfield mansingh manske manson mantega manthey mantle
 mantooth mantz manukyan manus manwaring manz manzanares manzano manzella manzer manzi manzo maoate mapes maples mapp mar marable marano maranto
 marape marasco maravilla marble marburger marbury marcano marcantel marcantonio marceau march marchan marchand marchant marchenko marchese marchetti
 marchuk marcial marciano marcil marciniak marcinkiewicz marconi marcotte marcoux marcucci marcum marden mardis marenco mares maresca marez margaryan
 margolis marguez margvelashvili mariani maricle marinelli marinello marinez maring marini marino mariotti maripov mariscal marić markarova markaryan
 marker markert markey markham markland markle markley markoski markov markovic markovich marković markovski markowitz markowski marku marlar marlatt
 marler marles marlette marley marlow marlowe marmol marmolejo marmon marois marone maroney marotta marovic marple marquardt marquart marques
 marquette marquez marr marra marrero marri marriner marriott marro marron marrone marroquin marroquín marrow marrs marrufo mars marsala marsden marsh
 marshal marshburn marson marsters marston marsudi mart marte martel martell martelli martello martelly marten martens martindale martineau martinek
 martinelli martines martinez martini martino martins martinsen martinson martirosyan martone martowardojo marts martucci martz martínez marurai
 maruyama marzano marzouki marín mas mascarenas mascorro maselli maser mash mashburn masi masimov masisi mask maske maskell masra mass massa massaro
 masse massenburg massengale massengill massey massie massieu massingale massingill masson mast masten master masters masterson mastin maston
 mastrangelo mastro mastroianni mastropietro masuda masum mata mata'afa matamoros matchett mateer mateos matesa mathai mathena matheney matheny mather
 matherly matherne mathers mathes matheson mathews mathewson mathieson mathieu mathis mathison matias matis matić matlock matney matos matovski
 matranga matsepe-casaburri matson matsuda matsui matsumoto matsumura matta mattarella matte matter mattera mattern mattes matteson matthes matthews
 matthies mattice mattila mattingly mattis mattison mattocks mattoon mattos mattox mattson matula matus matviyenko matz matzke mauch mauck maudlin
 mauer mauga maughan mauk maul mauldin maule maultsby mauney maupin maurer mauriello maurin maury maus maust mauzy maxey maxfield maxham maxon maxson
 mayaki mayberry mayer mayers mayes mayfield mayhall mayhew mayhugh mayle mayne maynes maynor mayo mayon mayor mayorga mayr mays maysonet mayton
 mayville mayweather maza mazari maze maziarz mazon mazur mazurek mazza mazzarella mazzariello mazzei mazzella mazzeo mazzola mazzone mba mbabazi
 mbaye mbeki mboweni mcabee mcadams mcadoo mcadory mcafee mcaleer mcaleese mcalexander mcalister mcallister mcalpin mcalpine mcanally mcandrew
 mcandrews mcanulty mcardle mcarthur mcatee mcateer mcauley mcauliffe mcavoy mcbean mcbee mcbeth mcbrayer mcbride mcbroom mcbryde mcburney mccaa
 mccabe mccafferty mccaffery mccaffrey mccain mccaleb mccall mccalla mccallister mccallum mccammon mccampbell mccandless mccane mccann mccants
 mccardle mccargo mccarley mccarroll mccarron mccart mccarter mccarthy mccartney mccarty mccarver mccarville mccary mccaskill mccasland mccaslin
 mccaughey mccauley mccaulley mccaw mccay mcchesney mcchristian mcclain mcclaine mcclanahan mcclaran mcclary mcclaskey mcclay mcclean mccleary
 mccleery mcclellan mcclelland mcclendon mcclenton mccleskey mcclintock mcclinton mccloskey mccloud mccloy mccluney mcclung mcclure mcclurg mccluskey
 mcclusky mccoin mccoll mccollister mccollom mccollough mccollum mccomas mccomb mccombs mcconkey mcconnel mcconnell mcconville mccool mccord mccorkle
 mccormack mccormick mccorvey mccourt mccowan mccown mccoy mccracken mccrady mccrae mccraney mccranie mccrary mccraw mccray mccrea mccready mccreary
 mccree mccreery mccreight mccright mccrimmon mccrory mccroskey mccroy mccubbin mccue mccuen mccullar mccullen mccullers mcculley mcculloch mccullough
 mccullum mccully mccumber mccune mccurdy mccurley mccurry mccusker mccutchen mccutcheon mcdade mcdaniel mcdaniels mcdavid mcdavis mcdermott mcdevitt
 mcdill mcdole mcdonagh mcdonald mcdonell mcdonnell mcdonough mcdorman mcdougal mcdougald mcdougall mcdougle mcdowell mcduff mcduffie mcduffy
 mceachern mceachin mcelfresh mcelhaney mcelhannon mcelligott mcelrath mcelroy mcelvain mcelveen mcelwain mcelwee mcelyea mcentee mcentire mcevoy
 mcewan mcewen mcfadden mcfaddin mcfall mcfalls mcfarland mcfarlane mcfarlin mcfarren mcfee mcferren mcgaha mcgahan mcgahey mcgann mcgarity mcgarrity
 mcgarry mcgarvey mcgary mcgaugh mcgaughey mcgee mcgeehan mcgehee mcgeorge mcghee mcghie mcgill mcginley mcginn mcginnis mcginty mcglade mcglinchey
 mcglone mcglothin mcglothlin mcglown mcglynn mcgoldrick mcgonagle mcgonigal mcgough mcgovern mcgowan mcgowen mcgown mcgrady mcgrail mcgrane mcgrath
 mcgraw mcgray mcgreevy mcgregor mcgrew mcgriff mcgruder mcguffin mcguigan mcguinness mcguinty mcguire mcgurk mchale mchaney mchedlishvili mchenry
 mchone mchugh mchunu mcilrath mcilvain mcilwain mcinerney mcinnis mcintire mcintosh mcinturff mcintyre mciver mcjunkin mckain mckamey mckay mckean
 mckechnie mckee mckeehan mckeel mckeen mckeever mckellar mckeller mckelvey mckelvy mckenna mckenney mckenny mckeon mckeown mckernan mckey mckibben
 mckie mckillip mckim mckinney mckinnie mckinnis mckinnon mckinsey mckinstry mckinzie mckissack mckissick mckittrick mcknight mckown mckoy mclachlan
 mclain mclamb mclane mclaren mclaughlin mclaurin mclawhorn mclean mclellan mclelland mclemore mclendon mclennan mcleod mcleroy mclin mcloud
 mcloughlin mcmahan mcmahon mcmakin mcmanis mcmann mcmanus mcmartin mcmaster mcmasters mcmath mcmeans mcmichael mcmillan mcmillen mcmiller mcmillian
 mcmillin mcmillion mcmillon mcminn mcmonagle mcmorris mcmorrow mcmullan mcmullen mcmullin mcmunn mcmurray mcmurry mcmurtry mcnab mcnabb mcnair
 mcnally mcnamara mcnamee mcnary mcnatt mcnaughton mcneal mcnealy mcnear mcneel mcneeley mcneely mcnees mcneese mcneil mcneill mcneilly mcnelly
 mcnemar mcnerney mcnett mcnew mcnicholas mcnichols mcniel mcniff mcninch mcnish mcnitt mcnulty mcnutt mcpeak mcpeek mcpeters mcphail mcphearson
 mcphee mcpheeters mcpherson mcquade mcquaid mcquaig mcquay mcqueary mcqueen mcquillen mcquinn mcquire mcquiston mcrae mcraney mcray mcree mcreynolds
 mcroberts mcroy mcshan mcshane mcsherry mcspadden mcswain mcsween mcsweeney mctaggart mcvay mcveigh mcvey mcvicker mcwhirter mcwhorter mcwilliams
 meacham meachum mead meade meader meador meadors meadow meadows meads meagher mealey meals mealy mean meaney means meany mears meas mease meaux
 mebane mecham mechichi mechling medders medeiros medel medellin mederos medford medgyessy medina medley medlin medlock medrano medved medvedev meece
 meehan meek meeker meekins meeks meese mefford mehaffey mehl mehlab mehmedović mehmeti mehmood mehta meidinger meier meighan meigs meijer meikle
 meiners meinhardt meirelles meis meisel meiser meisner meissner meister mejia mejias mejorado mejía melancon melanson melara melby melcher melchior
 melchor meldrum mele melendez melendrez melendy melgar melgoza meli melillo melin mellen mellinger mello mellon mellor mellott melnic melnick melnyk
 melo meloni melson melton meltzer melville mena menard menchaca mendel mendell mendelsohn mendelson mendenhall mendes mendez mendieta mendiola mendis
 mendivil mendonca mendonça mendosa mendoza menefee menendez meneses menezes menfi meng mengel menges menjivar menke menon mentzer menzel menzies mer
 mera meraz mercado merced mercelina mercer merchant mercier mercuri mercurio meredow mericle merida merino meriwether merkel merkle merkley merlino
 merlo mero merrell merriam merrick merrifield merriman merritt merriweather merrow merryman mershon mertens mertz merwin merz mesa meserve meshaal
 messenger messer messerly messersmith messick messier messina messing messinger messmer messner mesta mestas metcalf metcalfe metheny metivier
 metodiev metoyer metsola mettler metts metz metzgar metzger metzinger metzler meunier meurer meyer meyerhoff meyers meyerson meza mgaloblishvili
 micallef micco miceli michaelis michaels michaelson michalak michalec michalik michalski michaud micheals michels michelson michie mickel mickelsen
 mickelson mickens mickle mickoski middaugh middendorf middlebrook middlebrooks middleton midgett midgette midgley midkiff miele mielke mier miera
 miers miesner mifflin migliore mignone migues mihhailov mijares mikati mikeladze mikell mikels mikesell mikkelsen mikkelson mikula milam milanesi
 milano milanovic milardo milatovic milazzo milbourn milbrandt milburn milei miler milewski miley milian miliband militello mill millan millar millay
 millen millender miller millet millett millette millhouse millican milligan millikan milliken millikin milliman milliner millington million milliron
 millis millman millner mills millsap millsaps millwood milne milner milone milosevic milošević milsap milstead miltenberger mimiko mimms mims min-goo
 min-seok min-soon minard minarik minaya mincey minch minchew minchin mincy minder miner mines mingle mingo mingus minich minick minier minix minjares
 mink minks minner minnich minnick minnis minor minter minto minton mintz minyard mirabal miracle miraflores miraglia miramontes mire mireles mirković
 miron mironov mirza mirziyoyev miser mishler mishoe mishra mishustin misick miskell misner mistretta mitcham mitchem mitchener mitchum mitrović
 mitsotakis mitten mitton mitts mitzel miura mix mixon mixson miyamoto miyasaki miyashiro miyazaki miyazawa mize mizell mizelle mizer mizrachi mizrahi
 mkapa mkrtchyan mladenovski mlakar mnangagwa mnuchin moak moats moberg moberly mobley mock mocumbi modi modica modise modlin modzelewski moe moeller
 moen mofaz moffat moffatt moffet moffett moffit moffitt mogae mogensen mogherini mohammadi mohamud mohler mohn mohney mohr moi moir moise mojica
 molden moldenhauer mole moler moles moliga molina molinar molinari molinaro moline molino molitor moll moller mollett mollica molloy molnar molnár
 molock moloney molter molyneux momen mon monaco monaghan monahan monarrez moncada moncayo monckeberg moncrief mondale monday mondor mondragon mondy
 mone monette money mong monge mongeau monger mongillo monico monier moniz monk monks monn monnier monreal monroy monsen monson monsour montag
 montagna montague montalto montalvo montana montanari montanez montano monteiro monteith montejano monteleone montelongo montemayor montenegro
 montero montes montez montford montgomery monti montiel montijo montilla montoya montz monzo monzon moo-hyun moodie moody mook mooney mooneyham
 mooneyhan moor moore moorefield moorehead moorer moores moorhead moorhouse mooring moorman moors moos moose morabito morado moraga morais morales
 moralez moran morano morant morauta morawiecki mordaunt more moreau moree morefield morehead morehouse moreira morejon morel moreland morell morelli
 morello morelock morena morency moreno moretti moretz morey morfin morford morganti morgenstern mori moriarty morillo morimoto morin morina moring
 moris morison morissette morita moritz mork morlan morley morlock morman morneau morning morningstar moro morones moroney moronta moroz morozov
 morphis morrell morrill morrisey morrison morriss morrissette morrissey morrone morrow morse morsi mort mortensen mortenson mortimer morvant mosby
 mosca moscato moscoso moscovici moseley mosely moser mosher moshier mosier mosisili moskowitz mosley mosqueda mosquera moss mosser mossman mosteller
 mostyn mota mote motegi moten motes motlanthe motley moton motsinger mott motta mottaki motter mottley motto motyka motz motzfeldt moua mouamba
 moulder moulton moultrie moultry mounce mount mountain mounts mouser mousseau mouton mouzon mowbray mowen mower mowers mowery mowrer mowrey mowry
 moxley moy moya moye moyer moyers moyes moylan moyle moynihan moyo mozee mozingo mraz mroz mrozek mubarak mubarek mucci mucha muck mudd mudge mueller
 muench muff muhamet muir muirhead muise muizzu mujawwar mujica mukai mukasey mukherjee mul mulcahy mulder muldoon muldowney muldrow mule mulford
 mulhall mulhern mulholland mulino mulkey mulki mull mullan mullane mullaney mullen mullenax mullenix mullens muller mullet mullett mullican mulligan
 mullighan mullikin mullin mullinax mullings mullinix mullins mullis mulloy muluzi mulvaney mulvey mulvihill mumaw mumford mumm mumma mumme mummert
 mun munasinghe munch muncie muncy mund munday mundell munden mundo mundt mundy munez munford munger mungia mungo munguia muniz munk munn munos munoz
 munro munroe munsch munsell munsey munson munteanu muntz munz murakami murata murati muratović murawski murch murchison murdoch murdock murekezi
 murff murguia murillo murkowski murley murmu muro murph murphey murphree murphy murr murrah murrell murrieta murrill murrin murrow murry murtagh
 murtha musar muscat muse musgrave musgrove musharraf musial music musick musk musonge musselman musselwhite musser musso musson mustapha mustard
 musto mutch mutchler muth mutharika mutko muto mutter muy muzito muñoz mvouba mwanawasa myasnikovich myatt myer myers myerson myhre myler mynatt
 myres myrick myricks myrie mysliwiec mytaras myung-bak myung-hwan mádl márquez mägi mäkelä mäkinen méndez mészáros möller møller müller mạc n'tchama
 nabbanja naber nabiam nabors naccarato nace nadeau nadel nadella nader nadingar nadler nagamootoo nagao nagata nagel nagle nagy nahan nahyan naidu
 naik nail nailatikau nair najar najera nak-yon nakagawa nakajima nakamoto nakamura nakano nakashima nakasone nakata nakatani nakayama nale nall
 nalley nalls nally nam-ki nam-sun nanayakkara nance nand nandi-ndaitwah nanney nano nantz napat napier naples napoles napoli napolitano napper nappi
 naquin naranjo narayanan narcisse nardi nardone naron narron naruhito narvaez naseem nash nasheed nasir-ul-mulk nason nasr nass nassar nastase natal
 natale natalegawa natali natano natapei nathanson nation nations natoli natuman nau naughton naugle nault nauman naumann nauseda nava navarette
 navarra navarre navarrete navarrette navarro navas nave nawrocki nay naylor nazarbayev nazario nazif ndaw ndayishimiye ndayizeye ndiaye ndimira
 ndirakobuca ndong neace neagle neale nealey nealon nealy near neary nease neathery neaves nebati nebeker nebel nebenzya neblett necaise necas nedd
 nee neece needham neel neeley neer nees neese neff negrete negri negrin negron nehammer neher nehls nehring neidig neighbors neihoff neill neilsen
 neilson neiman nelligan nellis nelms nelsen nembhard nemec nemeth neméth nene nepali neptune neri nero nesbit nesbitt nesler nesmith ness nester
 nesterenko netanyahu neth netherlands netherton neto netter nettles nettleton netto netzer neu neubauer neubert neufeld neuhaus neuman neumann
 nevarez nevels nevers neves neveu nevin nevins nevitt nevius new newberg newbern newberry newbill newbold newborn newburn newbury newby newcomb
 newcombe newcomer newell newhall newhouse newkirk newland newlin newlon newman newnam newport newquist newsom newsome newson ney nez nfubea ngirente
 ngo nguema ngute nguyen nguyễn ngô ngọ nham nhek niazi niblett nicastro nice nicely nicholes nicholls nichols nicholson nickel nickell nickels
 nickelson nickens nickerson nicklas nickle nickles nickols nicks nickson nicodemus nicolai nicolay nicoletti nicoll nicolosi nicosia niebuhr niehaus
 nielsen nielson nieman niemann niemeyer niemi niemiec nieminen nies nieto nigh nightingale nigro niinistö nikitin nikolayev nikolic nikolić nikolla
 nikolov nikolova nikolovski niles nilles nilsen nilson nilsson nimmo nimmons nims nipp nipper nisar nisbet nisbett nishida nishimura nissen nitta
 nitz niven nivens nix nixon niyazov nkoana-mashabane nkurunziza nnamani noack noakes nobles noblitt noboa nocera nock noda noell noga noggle
 noghaideli nograles noguchi noguera noh nokes noland nolasco nold nolen noles nolette nolin noll nolley nolte nolting nomura noon noonan noone
 noonkester norberg norby norcross nord nordberg norden nordin nordman nordquist nordstrom noren norfleet noriega normandin norquist norred norrell
 norsworthy north northcutt northern northington northrop northrup northup norton norvell norwood norðdahl nosal note noto nott nottingham nourse
 novack novak novello noveras novick novik novikov novitsky novoa novotny novotná novotný novák nováková nowacki nowak nowakowski nowell nowicki
 nowlin noyes noyola nozadze nqakula nsengiyumva nsibambi nsour ntahontuye ntoutoume-emane ntsay nuckolls nuckols nugent nujoma nukaga null nunes
 nunez nunley nunn nunnally nunnery nuno nurgaliev nurse nusbaum nuss nussbaum nutt nuttall nutter nutting nuzzo nyberg nye nygaard nykvist nyman
 nyquist nystrom nyusi németh núñez němcová němec o'brien o'byrne o'connell o'connor o'connor-connolly o'doherty o'donnell o'gallagher o'hanlon
 o'kelly o'moore o'neal o'neill o'quinn o'reilly o'rourke o'ryan o'sullivan oakes oakley oakman oaks oates oatman obama obando obanion obannon
 obasanjo ober oberg oberlander oberle oberlin oberry obiang oblak oboyle obrador obregon obrian obrien obryan obryant obuchi obyrne ocallaghan ocampo
 ocasio occhipinti oceguera ochion ochoa ochs oconnell oconner oconnor odaniel oday oddo oddsson odea odegaard oden odinga odle odom odoms odonnell
 odonoghue odowd odriscoll oduber odum oehler oestreich ofarrell officer offmann offutt ogan ogara ogata ogawa ogburn ogden ogg ogi ogilvie ogle ogles
 oglesby ogletree ogorman ogrady ogren ohagan ohalloran ohana ohanlon ohara ohare ohayon ohearn ohl ohler ohlinger ohlsen ohlson ohman ohryzko oja
 ojeda okada okamoto okane okeefe okeke okelley okelly okonjo-iweala olague olander olaughlin old oldaker olden oldenburg oldfield oldham olds olea
 oleary oles olesen oleson olguin oli olinger oliphant olivar olivares olivarez olivarria olivas oliveira olivera oliveras oliveri oliverio oliveros
 olivieri olivo oller ollis ollison olmeda olmert olmo olmos olmstead olmsted olney olofsson oloughlin olsen olson olsson olszewski olvera oláh
 omalley oman omara omarov omeara omi onan ondo oneal oneil oneill oney oniel onken ono onodera onorato ontiveros ooten opitz ople opp oppenheim
 oppenheimer opperman oqilov oquendo oquinn oral oram orange oravec orban orbison orbán orchard orcutt ordaz ordonez orduna ordway ore orear oreilly
 orellana orem orenstein oresharski organ oritz orlandi orlov orlowski orman orme ormiston ormond ormsby orndorff ornelas ornellas orner oron orona
 oropeza oros orosco orourke orozco orpo orr orrell orris orsi orsini orso orta ortega ortego ortegon ortez orth ortis ortiz ortner orton ortíz orvis
 orzechowski osborn osborne osbourn osbourne osburn osby osgood oshaughnessy oshea oshields oshiro oslund osmani osmond osorio osornio ospanov ospina
 ostby osteen oster osterberg osterhout osterman ostler ostlund ostrander ostrom ostrow ostrowski osullivan osuna oswald oswalt ota otani otero otey
 otoole otorbaev ott otte otten otter otterson ottinger ottley ottman otts otunbaeva otwell ouattara oubre ouedraogo ouellette ouimet oumarou ours
 ousley outen outland outlaw outten ouyahia ouzts ovalle ovellette overall overbay overbeck overbey overby overcash overchuk overholt overlock overly
 overman overstreet overton overturf oviedo owenby owens owensby owings ownby owsley oxendine oxford oxley oyama oyer oyler oyola oyun-erdene ozment
 ozoliņš ozols ozuna pabon pabst pace pachachi pacheco pacifico pack packard packer padacke paddock paden padgett padilla padillo padoa-schioppa
 padoan padro padron padua padula pae paek paez paff pafford pagan pagano pagel pahl pahor pai paik paille paine painter pair paisley paiva paiz pak
 paksas pal palacio palacios paladino palafox palazzo palazzolo palen palermo palko palladino pallas palm palmateer palmatier palmeri palmieri
 palmisano palmore palmquist palocci palomares palombo palomino palomo palos pals paluckas palumbo pan panagiotopoulos panayotov pancoast panday
 pandey pando pandor pane panek panella panetta pang pangandaman panganiban pangburn pangle paniagua panitchpakdi pankey pankratz pannell pantano
 panther pantoja panton panuelo paoli paolini paolucci papa papademos papadopoulos papandreou papas pape papenfuss papineau papke papoulias papoutsis
 papp pappalardo pappas paquet paquette paquin parada paradis paradise paradiso paramore paras parchman pardee pardo pardon pardue pare paredes
 paredez parent parente parenteau parenti parham parikh parise pariseau parish parisi parisien pariyar park parke parkerson parkes parkey parkhill
 parkhomchyk parkhurst parkin parkins parkinson parkison parkman parks parlier parlin parly parman parmelee parmenter parmer parmley parnell paro
 parodi paroubek parr parra parramore parrett parrikar parrilla parrino parris parrish parrott parry parshall parsley parson parsons partain partee
 parten partida partin partington partlow parton partridge parts parvin pascarella paschal paschall paschke pasco pascoe pascua pascual pashinyan
 pasillas pasko pasley pasquier pass passarelli passmore pasternak pastor pastore pastrana patague patao patasse patch patchell patchen patchett pate
 patel patenaude paterson pathirana patil patillo patin patino patnaude patnode paton patridge patrushev patsatsia patt pattee patten patterson
 pattillo pattison patton paugh paulauskas paulauskienė pauley pauli paulin pauling paulino paulk paull pauls paulsen paulson paulus pauly pautz pavić
 pavlik pavlopoulos pavlov pavlović pavlovski pavon pavone pawlak pawlowicz pawlowski paxson paxton payan payeur paylor payne paynter payson payton
 peabody peace peach peachey peacock peak peake pearce pearcy pearey pearlman pearman pearsall pearse pearson peart pease peaslee peasley peavey
 peavler peavy peay pecinovsky peck peckham pecor pecora pecoraro peden pedersen pederson pedigo pedone pedraza pedrick pedrosa pedroza peebles peed
 peek peel peele peeler peeples peer peery peet peete peeters peets pegg pegram peguero pegues pehrson peiffer peil peirce peiris pelaez pelayo
 pelchat pelfrey pelham pelkey pell pellegrin pellegrini pellegrino peller pellerin pelletier pelley pellham pellot peloquin pelosi pelt peltier
 pelton peltz peluso pelzer pemberton pen pena penaflor penaloza pence pendarovski pendarvis pendelton pender pendergast pendergraft pendergrass
 pendergrast pendleton pendley peng penick penix penland penley penman penn pennebaker pennell penner penniman penning pennington pennock pennypacker
 penov penrod penrose penson pentecost penton penwell people peoples pepe pepin peplinski pepper peppers pera perales peralez peralta peraza percival
 perdomo perdue perea pereda pereira perera peres peretz pereyra perez perham perillo perin perine perino perić perkins perkinson perković perl
 perlman permenter perna pernell pero perone perović perras perrault perreault perreira perri perrigo perrin perrine perro perrodin perron perrone
 perrotta perrottet perryman persad-bissessar persaud persinger person persons persson perz pesce pesic pesina peskov pestana petek peterkin peterman
 petermann peters petersen petilla petillo petit petite petitt petkov petrauskas petrauskienė petree petrella petrenko petrevski petrey petri petrick
 petrie petrillo petrin petroff petrone petrosky petrosyan petrov petrova petrovich petrović petrovski petrucci petrus petry pettaway pettengill
 pettersen petterson pettersson pettey petti pettie petties pettiford pettigrew pettis pettit pettitt pettry pettus pettway petty pettyjohn petway pew
 pewitt peyton pezeshkian peña pfaff pfannenstiel pfarr pfau pfeffer pfeifer pfeiffer pfeil pfister phair phak pham phan phaneuf phares pharr pharris
 phelan phelps phifer philbrick philbrook philipps philips phillippi phillips philpot philpott philson philyaw phinney phipps phoenix phu phy phí
 phùng phúc phạm piamsombun piatt piazza pica picard piccirillo piccolo pichai pichardo piche pichler pichon pick pickard pickel pickell pickens
 pickerel pickering pickett pickle pickles picklesimer pickney pickrell picou pidgeon piedra piekarski pieper pierce piercy pierluisi pierre-louis
 pierro pierson pieters pietrzak pietsch pifer pigeon pigford pigg piggott pigott pike pikrammenos piland pilcher pilger pilgrim pilkington pilla
 pillar pillay pillow pillsbury pilon pilot pimental pimentel pina pinard pinas pinckney pincus pinder pine pineda pinedo pinegar pineiro piner pinero
 pines pinette pinheiro pinion pink pinkard pinkerton pinkett pinkham pinkley pinkney pinkston pinner pinney pinnix pinnock pino pinon pinotti pinson
 pinter pinto pinzon pio piotrowski pipes pipkin pipkins pippen pippin pippins piras pires pirkle pirtle pisani pisano pisas piscitelli pistorius pita
 pitcher pitchford pitcock pitkin pitman pitre pitt pittard pittenger pitter pittman pitts pittsley pitzen pitzer pixley pizano pizarro pizzo piñera
 place placencia plain plaisance plaisted planas plank plant plante plascencia plasencia plaster plata plath platt platz player plaza pleas pleasant
 pleasants pledger plemmons plemons plenkovic pless pletcher plevneliev ploof plotkin plotner plott plouffe plourde plowden plowman plum plumb plumlee
 plumley plummer plunk plunkett plyler poarch poblete poch poche poe poff poffenberger poghosyan pogue pohamba pohiva pohl pohlman pohlmann poindexter
 pointer poirier poissant poisson poitra poitras pokharel pokhrel pokorny polak polanco poland polansky polasek polen poletti polhemus poli policastro
 poling polishchuk polite polito politte polizzi polk poll pollack pollak pollard polley pollitt pollman pollock polo polson polster polston poltorak
 polzin polák pomerleau pomeroy pompa pompeo pompey pon ponce pond ponder ponds pong-ju pons ponta ponte pontiff pontius ponton ponyo pool poole
 pooler pooley poon poor poore poorman poovey pop popa popescu popescu-tariceanu popham poplar poplin popoff popov popovich popović popovski popp
 poppe porath porcaro porch porche poroshenko porras port porterfield portillo portis porto portugal portwood posada posey posner pospisil poss post
 postell postma poston poteat poteet poteete pothier potočnik potter pottorff potts potvin pou poudel poudrier pough poulin pouliot poulos poulsen
 poulson poulton pouncy pound pounders pounds powe powell power powers powley poyner poynor poynter poythress prabowo prada prado prager prahl prall
 prange praptosuhardjo prasad prater prather prato pratt pray preas preble preca preciado predmore preece preiss prejean premo prendergast prentice
 prentiss prescott preslar presler presley presnell press pressler pressley pressman pressnell presson presswood prestridge prestwood pretty prettyman
 preuss preusser preval prevatte prevost prewett prewitt pribble price prichard prichett prickett priddy pride pridemore pridgen pridmore priebe
 priest priester priestley prieto prifti prill prim primakov prime primeaux primm primmer primo primus principato prindle prine pringle prins printz
 prinz prioleau priolo prior prisco prishtina pritchard pritchett pritt pritts pritzker privett privette probst prochaska prochnow procházka
 procházková procopio procter proctor prodi proffitt profit profitt prokop prom proper propes propp propst prosperie prosser proto proulx prout prouty
 provencal provencher provenzano province provost prowell pruce prude pruden prudhomme prue pruett pruitt pruneda prunty pry pryce pryor prystaiko
 przybylski pua pucci puccio puckett puente puentes puerta puff puffer puga pugh pugliese puglisi pugsley puig pulaski puleo pulice pulido pullen
 pulley pulliam pullin pullins pullman pullum puls pulsifer pulver puma pumphrey puna punch pung puno purcell purdie purdom purdue purdy purifoy
 purington purisima purkey purnell purpura purryag pursel pursell purser pursley purtell purvanov purvis puryear pusey putin putman putnam putney putt
 putz pyatt pyburn pye pylant pyle pyles pyne pynzenyk pyron pärn pérez përmeti pētersons qandil qanuni qarase qasimi qiang quach quackenbush quade
 qualls quam quan quandt quang quarles quarterman quast quattlebaum quayle queener queiroz quellette querry quesada quesenberry quesinberry quevedo
 quezada quick quigley quijada quijano quiles quill quillen quimby quin quinlan quinney quinones quinonez quint quintal quintana quintanar quintanilla
 quintero quinto quirion quirk quiroga quiros quiroz quisenberry quispe quist quon quách raab raabe raad raap raasch rabago rabb rabbani rabe raber
 rabideau rabin rabinowitz rabon rabuka raby racan race racette racine rackers rackley rada radabaugh radcliff radcliffe radel rademacher rader radev
 radford radicova radić radke radley radosevich radović radtke radu radulović rael raff raffa raffarin raffensperger rafferty rafini rafsanjani rafter
 raftery ragan rager raggs ragheb ragin ragland raglin ragsdale ragusa rahe rahimi rahm rahman rahmon rahn rai raiford railey railsback raimondi
 rainbolt raine rainer raines rainey rains rainville rainwater raisi raj rajah rajaonarivelo rajapaksa rajapaksha rajoelina rajoy rake raker rakes
 rakestraw rakotoarimana rakowski raley rall ralls ralston rama ramadan ramage ramaphosa rambert rambo ramer rameriz ramey ramgoolam raminez ramires
 ramirez ramkalawan ramm rammell ramos ramos-horta ramotar ramsay ramsdell ramsey ramírez ranallo ranasinghe ranaweera ranck rancourt randazzo randel
 randle randles rando randrianirina raney range rangel ranger ranieri rank rankin rankins ranney ransdell ransom ransome ranson rantanen rao rape
 raper rapier raponda raposa raposo rapoza rapp rappaport rappold rarick rasberry rasch rasco rascoe rascon rash rasheed rasizade raskin rasmussen
 rasnake rasnick rasor rast rasulzoda ratas ratchford ratcliff ratcliffe rath rathbone rathbun rathburn rather rathjen rathnayaka rathnayake ratley
 ratliff ratnayake ratner rato ratsiraka ratti ratzlaff rau raub rauch raulston rausch rauscher ravalomanana ravelonarivo rawabdeh rawat rawley
 rawlings rawlins rawlinson rawls rawson raybon rayborn rayburn rayes rayfield raygoza rayl raymer raymo rayner raynes raynor rayo razak razo reach
 read reade reader reading ready reagle real reale ream reamer reames reams reaper reardon rearick reason reasoner reasor reaves reavis reay rebane
 rebello rebelo reber recean rech recinos recio reck recker record rector red redd redden reddick reddin redding reddington reddish reddy reder
 redfern redfield redford redick reding redinger redington redman redmon redmond redner redondo redrick redus redwine reece reeder reedy reel reep
 rees reese reeser reeve reeves regalado reger regis register regner regnier rego rehberg rehkop rehm rehman rehn reiber reich reichard reichel
 reichenbach reichert reichling reichman reider reidy reif reiff reig reigle reiley reilley reilly reily reimann reimer reimers rein reinecke reiner
 reinert reinfeldt reinhard reinhardt reinhart reinhold reinke reinoso reis reiser reisinger reisman reiss reiter reith reitz reliford relyea remaley
 rembert remer remick remillard remington remley remmers rempe remulla remy renard rencher render rendon reneau renfro renfroe renfrow renick renken
 renn renner rennick rennie renninger reno renshaw rentas renteria rentschler rentz renwick reny renz renzi repass replogle repp reppert repse resch
 resendez resendiz reser resh resler resnick ressler rester restivo resto restrepo retailleau retana retherford rethman rettig retzlaff reulet reuter
 reveles revell revels revilla revis rew rexford rexroad reyer reynold reynolds reynosa reynoso rezendes reznikov rhames rheaume rhee rhein rhem rhim
 rhine rhinehart rhoades rhoads rhode rhoden rhodes rhone rhoten rhoton rhuggenaath rhymer rhymes rhyne rhynes ribble ribeiro ribera ricard ricca
 riccardi ricci ricciardi riccio ricco rice richards richardson richardson-hodge richarson richart richburg riche richer richerson richert richeson
 richey richins richison richman richmond richter rickard rickards rickel ricker rickert ricketson rickett ricketts rickman ricks riddell ridder
 riddick riddle riddles ridenhour ridenour rideout rider ridge ridgeway ridgley ridgway riding ridinger ridings ridley ridlon ridout riebe ried riedel
 rieder riegel rieger riehl riehle rieke riel riemer riendeau ries riese riess riester rieth rieves rife riffe riffel riffle rigby rigdon rigg riggin
 riggins riggio riggle riggleman riggs rigney rigsby rikard riker riles rim rimer rimes rimmer rinaldi rincon rine rinehart riner rines riney ring
 ringer ringgold ringler ringo rink rinker rinkevics rinne rio riojas riordan rios rioux ripley rippel rippeon rippey ripple rippy riquelme risch
 riser rish rishel risher risinger risk risley risner risser rist ristau rister ristevski ritch ritchey ritchie ritenour riter rittenberry rittenhouse
 ritter ritz ritzer ritzman rivard rivas rivenbark rivenburg river rivera riveria rivero rivers rives rivet riviera rivlin rix rizer rizo rizzi rizzo
 rizzuto roa roach roache roane roark robards robathan robb robbins robbs roberge roberson robertson robeson robey robichaud robichaux robicheaux
 robidoux robie robillard robinett robinette robins robinson robison robitaille roble robledo robles robredo robson roby roca rocchio rocha roche
 rocheleau rochester rochon rock rockefeller rocker rockett rockey rockwell rockwood rodarte rodas rodden roddy rode roden roder rodes rodgers
 rodiguez rodkey rodman rodreguez rodrigez rodrigue rodrigues rodriguez rodriguz rodrique rodriques rodriquez rodríguez roe roebuck roeder roehl
 roemer roepke roesch roesler roesner roessler rogalski rogan rogers rogerson rogge rogowski rogozin rogue roh rohan rohde rohe rohn rohr rohrbach
 rohrbaugh rohrer roivas rojas rojo roka roldan roldán rolen roles rolfe rolfes roling roll rolle roller rollin rolling rollings rollins rollison
 rollman rollo roloff rolon rolph rolston romain romano romanowski romans romdhane rome romer romero romig romine rommel romo rompuy romriell romualdo
 ronan ronchi rondeau rondon rone roney rongji ronk ronning ronquillo rood roof rook rooker rooks room rooney roop roopun roos roosa roose root roots
 rooyen rop roper ropp roque roquemore rorie ros rosado rosales rosalez rosas rosati rosato rosborough roseberry roseboro roselli roseman rosemond
 rosenau rosenbalm rosenbaum rosenberg rosenberger rosenberry rosenblatt rosenbloom rosenblum rosendahl rosenfeld rosenfield rosenow rosenstein
 rosenthal rosenzweig roser rosier rosin rosinski rosner rosol rossbach rossello rosselló rosser rossetti rossi rossignol rossiter rossman rosso
 rosson rossow rost rotari rote rotella roten rotenberry roth rothe rothenberg rother rothermel rothman rothrock rothschild rothstein rothwell rotich
 rotondo rotter rottman rotz roudebush roughton rouhani rouillard rouleau rounds roundtree roundy rountree rourke rouse rousey roush rousseau rousseff
 roussel routh routt roux row rowden rowe rowell rowen rowland rowlands rowles rowlett rowley rowse rowsey royall royals royalty roybal roye royer
 royse royster royston rozar rozek rozell rozier rozman rozzi roșca ruak ruane ruano ruark rubalcaba rubalcava rubenstein rubino rubinstein rubio
 ruble ruch ruck rucker ruckman rucks rudd ruddell rudder ruddick ruddy rude rudenko ruder rudisill rudnick rudnicki rue rueb rueda ruel ruelas rueter
 ruf rufener ruff ruffin ruffing ruffner rugg ruggeri ruggerio ruggieri ruggiero ruggles rugh ruginiene rugunda rugwabiza ruhl ruhland ruis ruiz
 ruiz-tagle rule ruley rumas rumbaugh rumble rumfelt rumley rummel rumph rumsey rumsfeld rundell rundle runge runion runk runkle runnels runner
 running runyan runyon rupe rupo rupp ruppe ruppert rusch rush rushford rushin rushing rushton rusin rusk rusnak rusnok russa russo rust rustad rustin
 rusu rutan rutherford rutkowski rutland rutledge ruto rutt rutte rutter rutz ruutel ruvalcaba ruybal ruyle ruzicka ruíz rwigema ryacudu ryals ryang
 ryans ryant ryba ryberg rybicki ryckman rydberg ryder rye ryer ryerson ryland ryles ryman rymer ryong-nam ryoo ryu rácz ríos rúa saakashvili saari
 saarinen saathoff saavedra saba sabado sabajo sabala sabatini sabatino sabb sabbagh sabella sabia sabin sablan sabo sabol saca sacco saccomanni sachs
 sack sackett sacks saddler sadler sadowski sadykov sae saechao saeed saenz saephan saez safar saffold safford sagasti sager sagers sagintayev sah
 sahakyan saied saikhanbileg sailer sailor sain saine sainz sais saito saitō saiz sajjan sak sakai sakamoto sakellaropoulou sakurai sala salaam
 saladin saladino salam salamanca salamatin salamone salas salazar salcedo salcido saldana saldivar sale saleem salehi salem salerno sales salgado
 salguero saliba salih salihović salinas saling salisbury sall sallee salls salmeron salmi salminen salmon salmons salo salomon salonen salsbury
 salter salters saltsman saltz saltzman salvaggio salvato salvo salwai salyer salyers salzer salzman samaniego samaras samarasinghe samayoa sambi
 samford sammons samons samora sampaio sampath sample samples sampley sampsell sampson sams samsel samson samuels samuelson san san-cheng sanabria
 sanader sanborn sanches sanchez sancho sand sandberg sande sandefur sandell sanden sanderlin sanders sanderson sandford sandidge sandifer sandiford
 sandin sandler sandlin sandman sandor sandoval sandoz sandquist sandridge sands sandstrom sandu sandusky sane saner sanfilippo sanger sangma sangster
 sanguinetti sanha sanhueza sanjeewa sanjuan sankey sanks sanmiguel sanna sanner sano sanon sanor sanroman sansbury sansom sanson sansone sant
 sant'agata santacruz santamaria santangelo santee santelices santelli santibanez santillan santillanes santillo santini santistevan santokhi santora
 santore santoro santoyo santucci sanusi sanz sao sapien sapienza sapin sapp sappington sarabia saragosa sarandji saravia sardina sargeant sargent
 sargsyan sariyev sarkissian sarkisyan sarkozy sarmiento sarney sarno sarratt sarris sartain sartin sartor sartori sarver sarvis sasaki sass sasse
 sasser sasso sassoli sassou-nguesso sat sata satchell satcher saterfiel sathasivam sather sato sattar satter satterfield satterlee satterwhite
 sattler satybaldiev satō sauceda saucedo saucier sauer sauers sauls saulsberry saulsbury saulter saulters saum saunders sauseda sauter sautter sauve
 savage savala savant savard savarese savarin savchenko savell saver saville savino savić savoie savolainen savory savoy saw sawicki sawin sawtelle
 sawyer sawyers sax saxe-coburg-gotha saxon saxton say sayasone sayer sayers sayler sayles saylor saylors sayre saá scaggs scaglione scaife scala
 scales scalf scalia scalise scalzo scanlan scanlon scannell scarberry scarborough scarbrough scarpelli scates schaaf schaal schacher schacht
 schachter schade schaefer schaeffer schafer schaff schaffer schaffner schaible schalk schall schallenberg schaller schank schantz schanz schaper
 scharf scharff schatz schaub schauer schechter scheck schecter schedler scheel scheele scheer scheerer scheetz scheffel scheffer scheffler scheiber
 scheid scheidt schell scheller schenck schendel schenk scher scherer schermerhorn scherr scherrer scheu scheuerman scheving schewe schexnayder
 schiavo schiavone schick schieber schiefelbein schier schiff schiffer schiffman schild schildgen schilke schill schillaci schiller schilling
 schillinger schiltz schimke schimmel schindler schipper schippers schirmer schiro schisler schlater schlecht schlegel schleicher schlemmer schlenker
 schlesinger schley schlichting schloss schlosser schlueter schluter schmaltz schmalz schmeling schmeltzer schmelzer schmid schmidt schmit schmitt
 schmitz schmoll schmuck schmucker schnabel schneck schneider schnell schnepfe schnieders schober schoch schock schoen schoenberg schoenberger
 schoenfeld schoenrock schofield scholes scholl scholten scholz schoof schoolcraft schooler schooley schoonmaker schoonover schorr schott schotte
 schrack schrader schram schramm schrantz schrecengost schreck schreffler schreiber schreier schreiner schrimsher schriver schrock schroder schroeder
 schroer schroeter schrom schroth schroyer schrum schrupp schubert schuck schueler schuelke schueller schuessel schuette schuetz schug schuh schuldt
 schuler schull schuller schulman schulte schultheis schultz schulz schulze schumacher schumaker schuman schumann schupp schurman schuster schutt
 schutte schutz schuyler schwab schwabe schwager schwalm schwan schwandt schwanke schwartz schwartzkopf schwarz schweiger schweigert schweitzer
 schweizer schwenk schwindt schwing schäuble scianna scioneaux sciortino scipio sclafani scofield scoggin scoggins scogin scoles scotti scotto
 scoville scranton scriber scribner scriven scrivner scroggins scroggs scruggs scudder scuderi scull scully scurlock scurry sea seaberg seabolt
 seaborn seabrook seabrooks seager seagle seagraves seal seale seales sealey seals sealy seaman seamans seamon seamons searcy searfoss searight searle
 searles searls sears sease seaton seats seaver seavey seawell seawright seay sebring sechrist seck secor secrest secrist seda seddon seder sedgwick
 sedillo sedlacek sedlak seeber seefeldt seeger seeley seelig seely seelye seeman seery seese seevers segal segarra segars segel seger segers segovia
 segraves segrest seguin segundo segura seibel seiber seibert seibold seidel seidell seiden seidl seidman seifert seigel seigler seiler seim sein
 seiter seitz sejdiu selassie selby selden selders seldon self selfridge selig sell sellal sellars selleck sellers sellman sellner sells selman selph
 seltzer selvage selvidge selzer selçuk seman semil semjonov semmes semon semple semyonov sen senanayake senecal senegal seneviratne seng senger
 senior senn sensabaugh senter senters seo seoh seong sepe sepeda sepp sepulveda sepúlveda sequeira sera serafin serdyukov sergeant sergent sergeyev
 serio sermons serna serpa serra serrano serrato servais servantes service servin sesco session sessions sessoms sessums sester setliff seto setser
 settle settles setzer seung-soo sevele sever severance severe severin severino severns severs severson severt sevier sevigny sevilla sevin sevy
 seward sewell sexton seybert seyler seymore sezer shabazz shackelford shackleford shaddix shade shadle shadrick shadwick shaeffer shafer shaffer
 shafik shahabuddin shahan shain shake shakespeare shamblin shambo shamburger shanahan shand shaner shangfu shank shankle shankles shanklin shanks
 shanley shanmugaratnam shapira shapiro shapps sharaf sharber sharer sharif sharkey sharma sharmarke sharp sharpe sharper sharpless sharpton sharrow
 shashank shatley shattuck shatzer shaughnessy shaul shava shaver shavers shaw shawgo shawver shead sheaffer sheahan shealey shealy shear sheard
 shearer shearin shears sheats sheckler shedd sheedy sheehan sheehy sheeley sheely sheen sheeran sheets sheetz sheffer sheffey sheffield shehan shehu
 sheilds sheinbaum shekhawat shelburne sheley shell shellenbarger shellenberger sheller shellhammer shellman shelor shen shengelia shenk shepard
 shepardson sheperd shephard shepherd shepler shepley sheppard sherburne sherer sheriff sherk sherlock sherrard sherrer sherrick sherrod sherrow
 sherwin sheth shetler shetley shevardnadze shevchenko shevchuk shevlin shew shewmaker shibata shick shield shields shier shiffer shifflett shiflet
 shiflett shih shihab shilling shillings shim shimada shimer shimizu shimkus shimp shinault shinawatra shinde shine shiner shingleton shinkle shinn
 shiokawa shipe shipley shipman shipp shippee shippy shipton shire shires shirey shirk shiroma shisler shive shively shiver shivers shives shkidchenko
 shkodra shkreli shlapak shmyhal shoaf shock shockey shockley shoe shoemake shoemaker shoffner shofner shoigu sholar sholes shong shook shoop shope
 shor shore shores shorey short shorter shortridge shorts shortt shotts shotwell shoulders shoults shoultz shoup shouse shover showalter showers
 showman shows shrader shreffler shrestha shreve shrewsbury shriner shringla shriver shropshire shrout shroyer shrum shryock shtayyeh shubert shubin
 shuck shue shuey shufelt shuff shuffler shuford shugart shui-bian shukri shuler shull shulman shultis shults shultz shumake shumaker shuman shumate
 shumpert shumway shung shunk shupe shupp shurtleff shurtz shuster shute shutt shuttleworth shutts shuvalov shy shyi-kun sias sibal sibert sibilia
 sibley sibrian sica sicard siciliano sickels sickler sickles siddiqui sidebottom siders sides sidhu sidibe sidime sidorsky sidwell sieben sieber
 siebert sieck siefert sieg siegel siegle siegrist siemens siems sieng sievers sievert siew siewert sifford sifuentes sigala sigel siggers sigler
 sigman sigmon sigmund signorelli sigurdardottir sihamoni sikes sikora sikorski sikua silber silberman silcox siler silina siljanovska-davkova silk
 sill siller sills siluanov silvas silveira silver silvera silverberg silverman silvernail silvers silverstein silvester silvestre silvestri silvey
 silvis sim simard simas simcox simek simental simeone simien simina simitis simić simkins simmerman simmers simmon simmonds simmons simms simoes
 simonds simoneau simoneaux simonetti simons simonsen simonson simonton simonyte simpkins simpson simpson-miller sims simson simões sin sinani
 sinclair sindelar sindwah sine sinegal sines sing singer singh singletary singleterry singleton singley singson sinha siniard siniora sinirlioğlu
 siniscalco sink sinkler sinn sinnott sinquefield sinwar sipe sipes siphandon siphandone sipilä siple sipos sipp sippel sipple sircar sirianni
 sirisena sirmans sirois sisco sisemore sisk sisler sisneros sison sisoulith sisson sisto sistrunk sisulu sites sitharaman sitton situ sitz six
 sizemore sizer sjogren skaggs skalski skates skeen skeens skeete skelley skelly skelton skerrit skiba skidmore skiles skillern skillings skillman
 skinner skipper skipworth sklar skoog skow skowronski skvernelis slabaugh slack slade slagle slama slane slape slate slaten slater slaton slattery
 slaugh slaughter slaven slavens slavin slawson slay slayden slayton sledge sleeper slemp sletten slevin slezak slick slifer sliger sligh slinkard
 sliva sloan sloane sloat slocum slocumb slone sloss slough slovak slover slowik sluder slusher sluss slusser sly slye smagulov smail small smalley
 smalling smalls smallwood smart smartt smathers smead smedley smelcer smelley smelser smeltzer smidt smiley smirnov smit smith smither smitherman
 smithers smithey smithson smithwick smits smoak smock smolen smoot smotherman smothers smotrich smtih smyth smythe snapp snavely snay snead snedeker
 sneed snell sneller snelling snelson snider snipes snively snoddy snodgrass snook snow snowden snyder soares sobel sober sobers sobotka socha
 soderberg soderlund soderquist sogavare sohn soileau sok sok-ju sokol sokoloski sokolov sokolowski solana solano solar solares solari solberg solem
 soler soles solih solis soliz sollars solley soloman solonandrasana solorio solorzano solovyov solt soltero soltis soltys solum soluri solá solís som
 somare somers somerville sommerfield sommers sommerville son-gwon son-hui sones song-nam songer soni sonko sonn sonnenberg sonnier sonntag sons
 sontag soomro soon-young sope soper sopoaga sopoanga sor sorensen sorenson sorg sorge soria soriano soro sorrell sorrells sorrels sorrentino sosa
 sosebee sotelo soto sotomayor sottile souare soucie soucy souder souders soukup soule soules souliere soumare soun sours sousa south southall
 southard souther southerland southern southwell southwick southwood southworth souza sova sovaleni sow sowa sowards sowder sowders sowell sowers soza
 spada spadafora spadaro spade spady spaeth spafford spagnola spagnoli spahn spahr spain spainhour spajic spalding span spangler spann spano sparacino
 sparano sparkman sparks sparling sparrow spataro spates spatz spaulding speaker speakman speaks spear spearman spears speas specht speciale speck
 spector speece speed speegle speer speers speicher speidel speier speight speights speirs spell spellar speller spellman spells spence spengler
 spenser sperber sperling spero sperry speth spicer spicher spidla spiegel spieker spielman spier spiers spies spigner spiker spikes spillane spiller
 spillers spillman spina spindler spinella spinelli spink spinks spinner spinney spino spires spiro spiteri spitler spitz spitzer spiva spivey splawn
 spofford spohn sponaugle sponsler spoon spooner spotts spradley spradlin spradling spraggins sprague sprankle spratt spray sprayberry sprenger
 spriggs springer springfield springs sprinkle sproles sproul sprouse sprow spruell spruill spry spurgeon spurgin spurlin spurling spurlock spurr
 spurrier square squier squire squires sroka staab staats stabile stabler stach stack stackhouse stackpole stacks stadler staff stafford stage stager
 stagg staggers staggs stagner stahl stahlman stahly stahr staiger stainbrook stair stairs stalcup stalder staley stalker stall stallard stallcup
 staller stalling stallings stallman stallworth stalnaker stalter stalvey stam stamand stamant stambaugh stamey stamm stamp stamper stampley stamps
 stanback stanberry stancil standard standifer standish standley standridge stanek stanfield stanfill stang stange stanger stangl stanhope stanishev
 stankevičienė stankevičius stankiewicz stanko stanković stannard stansberry stansbury stansel stansell stansfield stapler staples stapleton stapp
 starbuck starcher stark starke starkes starkey starks starkweather starling starmer starner starnes starns starrett start staten states statler
 staton staub stauber staudt stauffer stayer stayton stclair stcyr stead steadham steadman stearn stearns stebbins stec steck stecker stedman steed
 steel steele steelman steely steen steenberg steere steeves stefanski steffan steffen steffens steffes steffey stegall steger stegman stegner stehle
 steib steiger steigerwald steil steimle stein steinbach steinbeck steinberg steinberger steinbrück steiner steinfeldt steinhauer steinhoff steinitz
 steinke steinman steinmeier steinmetz steitz stell steller stelling stelly stelzer stem stembridge stemple stenberg stender stengel stenger stennett
 stennis stenson stephanopoulos stephens stephenson stepney stepp steppe steptoe stern sternberg sterner sterns sterrett stetler stetson stevens
 stever steverson steves steveson steward stgeorge stgermain sthilaire stice stich stickel stickland stickler stickles stickley stickney stidham
 stiefel stier stiff stiffler stigall stiger stiles still stiller stillings stillman stills stillwell stilson stiltner stilwell stimpson stimson
 stinchcomb stine stiner stines stinger stingley stinnett stinson stipe stirling stites stith stitt stiver stivers stiverson stjames stjean stjohn
 stlaurent stlouis stmartin stober stock stockard stockbridge stockdale stocker stocking stockman stocks stockstill stockton stockwell stoddard
 stoddart stodola stoehr stoffel stogner stoica stojanov stojanović stoke stokely stoker stokes stokley stoll stolle stoller stollings stolp stolte
 stoltenberg stoltz stoltzfus stolz stone stonebraker stoneburner stonecipher stoneking stoneman stoner stoney stonge stookey stoops stops storch
 storck storer storey storie stork storm stormer storms storrs story stotler stott stotts stoudt stouffer stough stoughton stout stovall stover stowe
 stowell stowers stoyanov stoyanova stpeter stpierre stracener strachan strack strader stradford stradley strahan straight strain strait straka
 straker straley strand strandberg strang strange strasser strate stratford stratman stratton straub straube strauch straughter straujuma straus
 strausbaugh strauser strauss strauss-kahn straw strawbridge strawn strawser strayer strayhorn streater strecker street streeter streetman streets
 streicher streit strey stribling stricker strickland strickler stricklin striegel strine stringer stringfellow stringfield stringham striplin
 stripling strobel stroble strock strode stroh strohl strohm strom stromain stroman stromberg strong strope strother strothers stroud stroup stroupe
 strouse strout strouth strozier strub struble struck strum strunk struthers stryker stthomas stubb stubblefield stubbs stuber stuck stucker stuckey
 stucky studdard studebaker studer studley stukes stull stults stultz stumbaugh stump stumpf stupka sturanovic sturdevant sturdivant sturgeon sturges
 sturgill sturgis sturm sturtevant sturtz stutes stutler stutts stutz stutzman stwart styer styers styles styons styron støre su-yong suarez suazo
 suber subianto sublett subotić suda sudani sudarsono sudduth sudibyo suen suess suga sugahara sugarman sugawara sugg suggs sugiono sugiyama sugrue
 suh suhr suiter suits suitt suk-yeol sukarnoputri sulaim sulaiman suleimenov suljić sullins sullivan sultanov sultonov sulyok sulzer sum sumaye
 sumler sumlin summa summerall summerfield summerford summerlin summers summerville summey summitt summy sumner sumpter sumrall sumter sunak sund
 sundberg sunde sunderland sunderman sundquist sung-hong sung-hwan sunia suniga sunseri super surace surber surette surface surles surratt surrett
 sussman sustaita sutcliffe suter sutera sutherland sutliff sutphin sutter sutterfield suttle suttles sutton suwat suy suzuki suárez svendsen svensson
 svoboda svobodová svyrydenko swader swafford swaim swain swallow swan swanberg swaney swanger swanigan swank swann swanner swanson swaraj swarey
 swart swarthout swarts swartwood swartz swasey swatzell swayne swayze swearengin swearingen sweat sweatman sweatt sweeney sweeny sweet sweeten
 sweeting sweetman sweetser sweitzer swensen swenson swett swick swider swiderski swift swigart swiger swigert swihart swilley swim swims swindell
 swindle swindler swinehart swiney swinford swing swingle swink swinney swinson swint swinton swire swisher switzer swoboda swofford swoope swope
 swopes sword swords sybiha sydnor sydow sye-kyun sykes sykora sylva sylvain sylvestre symonds symons synder syring syverson szabo szabó szczepanski
 szeto szilágyi szubin szydło szymanski szymański sáez sánchez séguin séjourné sîrbu sólyom sørensen sūn tabares tabarez tabatadze tabb taber tabor
 tabron tacey tack tacker tackett tackitt tadic tadlock tae-chun tae-yul taff tafolla tafoya taft tagg taggart tague tahirović taiana taing tait
 tajani takacs takada takagi takahashi takaichi takaki takata takeda taketa takeuchi takács tal talabani talamantes talamantez talarico talavera
 talbert talbot talbott talcott taliaferro talkington tall tallant tallent talley tallman tally talmadge talmage talon talton talty tamang tamayo
 tambela tamez tamm tammaro tamplin tamura tanaka tanayev tandja tang tanguay tanigaki taniguchi tank tankersley tanksley tann tannehill tannenbaum
 tanouye tansey tant tao taormina tapia tapley taplin tapp tappan tapper tapscott taran tarango tarantino taranto tarar tarasyuk tarbell tarbox tardif
 tardiff tardy tarin tarkington tarleton tarlev tarmidi tarnowski tarpley tarr tarrance tarrant tarry tart tartaglia tarter tartt tarver tarvin
 tarwater tash tasker tasmagambetov tasoulas tassone tat tate tatham tatman tatom tatro taub taube tauber taul taulbee taunton tavares tavarez tavera
 taveras tawfik tawney tay taya tea teachout teague teal teamer teasley tebboune tebo tedder tedeschi tedesco tedford tedrick tedrow tee teed
 teegarden teel teems teeple teer teeter teeters teets tefft teitelbaum teixeira tejada tejeda telavi telfer telford tell teller telles tellez tellier
 tellis tello temaru temer temme templeman temples templeton templin teneyck teng-hui tengan tennakoon tennant tenney tennison tennyson tenorio tentoa
 tenyukh teoh tep tepper teran terhune terpstra terranova terrazas terrill terrio terrones terwilliger terzić tesch teske tessier test testa tester
 testerman teston teter teti tetrault tetreault tetterton tetzlaff teves tevis tew tewell tewksbury tews texeira thabane thach thaci thacker thai
 thakkar thakur thaler thames thammavong thanasi thani thanou-christophilou thapa thappharansi tharp tharpe tharu thatch thatcher thavisin thaxton
 thayer theberge thedford theis theisen theiss thelen theobald thepsuthin theriault theriot theroux therrien thetford theus thibault thibeau thibeault
 thibodaux thibodeau thibodeaux thieba thiede thiel thiele thielen thieme thies thiessen thigpen thill thinley thole thoma thoman thomason thomasson
 thome thompkins thompson thoms thomsen thomson thomure thor thorarensen thoreson thorington thorlacius thorn thornberry thornburg thorne thornell
 thornhill thorning-schmidt thornley thornsberry thornton thorogood thorp thorpe thorsen thorson thorton thrailkill thrall thrash thrasher threadgill
 threatt threet threlkeld thresher thrift throckmorton throop thrower thrush thuong thurber thurlow thurmond thurston thy thái thân thường thạch thịnh
 tiangaye tiano tiao tibbetts tibbits tibbitts tibbs tice tichenor tickle tidd tidmore tidwell tiedeman tiedemann tieman tiemann tienda tiernan
 tierney tietjen tieu tift tiger tiggs tighe tigner tignor tijerina tilford tilghman till tiller tillerson tillery tillett tilley tillinghast tillis
 tillison tillman tillmon tillotson tillson tilly tilman tilson tilton timberlake timerman timko timlin timm timmer timmerman timmins timmons timms
 timofti timpson tims tinajero tinch tincher tindal tindall tindell tindle tineo tiner ting tingle tingley tinker tinkham tinkle tinner tinney tinnin
 tinoco tinsley tinubu tiong tipler tippett tippetts tippins tippit tipps tipton tirado tirrell tisdale titcomb titsworth tittle tiu tiêu tjin
 tkachenko tkachuk toafa tobar tobback tober tobey tobgay tobin tobler tocci tocco todaro todorov todorova toenjes tohá tok-hun tokarz tokayev tokura
 tolan toland tolar tolbert toledo tolentino toler toles toliver toll tolle tollefson toller tolleson tollett tolley tollison tolliver tolman tolson
 toma toman tomasdottir tomasek tomasello tomasini tomaszewski tomberlin tomblin tomczak tome tomeing tomes tomita tomić tomko tomlin tomlinson
 tompkins tompson toms tomson ton tondreau tone toner tong tonkin tonn toohey tooker tookes toole tooley toombs toomer toomey toon toone toothaker
 toothman tope topete topham topolanek topp topper topping topps torain torbert torbett tores torgersen torgerson torian toribio toribiong torkelson
 toro torpey torrance torre torrence torres torrey torrez torrijos toscano tosh toska toskaj tostado toth totten touadera touchet touchette touchstone
 toupin toups toure tourville tousant tousignant toussaint tovar tove tow towe towell tower towers towery towle towler towles town towne towner townes
 townley towns townsel townsend townsley townson towry toy toye tozier trad trader trafton trahan trail traina trainer trainor trajanoski trajanovski
 trajcevski trajkovski tramel trammel trammell transue trantham traore trapani trapp trask traub trautman traver travers traverso trawick traxler
 traylor traynor traywick treacy treadaway treadway treadwell treanor treaster treat treece treese trego tregre treiber trejo tremaine tremblay
 trembley tremonti tremper trenta trepanier tressler trevathan trevelyan trevino trevizo trew trexler tria triana triano tribble trice triche trichet
 trieu trigg triggs trim trimble trimm trimmer trinkle triplett tripp trisler tritt trivedi trivett trivette triết triệu troche trogdon troia troiano
 trojan trojanowski trollinger trombetta trombley trombly troncoso troop trosclair trosper trost trostle trotman trott trotta trotter trottier troup
 troupe trout troutman troutt trovoada trowbridge trowell trower troxel troxell troxler troyer truax truby trudeau trudel trudell true trueblood
 truelove trueman truesdale truesdell truett truex truitt trujillo trull truluck trumbauer trumble trumbo trumbull trump truong truss trussell trusty
 trutnev tryon trác trương trần trịnh trọng ts'ai tsai tsan tsang tsao tsay tschida tschuetscher tse tseng tseng-chang tshering tshibala tshisekedi
 tsiklauri tsipras tso tsoi tsosie tsui tsvangirai tu'i'onetoa tu'ivakano tubb tubbs tubman tucci tuck tucker tudjman tudor tudose tuel tufts tuggle
 tulafono tull tuller tulley tullis tullius tulloch tullos tully tuluka tuma tumlin tun tune tung tunison tunnell tunney tunstall tuohy tuominen
 tupper turberville turbeville turchyn turchynov turcios turco turcotte turek turgeon turk turley turlington turman turmelle turnage turnbow turnbull
 turner turney turnipseed turnquest turpen turpin turunen tusing tusk tussey tuten tuthill tutino tutor tutsi tutt tuttle twedt tweed tweedie tweedy
 twellman twiford twigg twiggs twilley twine twining twitchell twitty twombly twomey tworek twyman tye tyer tygart tylor tymoshenko tynan tyndall
 tyner tynes tyre tyrrell tyus tân tóth török türk tống uch uchida udall uddin uecker ueda ueno ueta ugalde ugarte uhl uhlig uhlman uhm uhrich uhrig
 ui-chun ulibarri ullery ullman ulloa ullrich ulm ulmer ulrey ulrich ulufa'alu uluivuda umali umana umanskyi umarov umberger umerov umstead un-chan
 unakıtan underdahl underdown underhill underwood undurraga ung ungar unger unknow unrein unruh unzueta upchurch updegraff updike upham upshaw upson
 upton urban urbanek urbaniak urbano urbanski urbina urbonas urbonienė uren urena ureno uresti uriarte urias uribe urich urick urquhart urquiza
 urrutia ursery urso ursu urusemal uselton usenov ushakov usher usrey usry ussery utecht uteem utley utsey utt utter utterback utz uysal vaca vacca
 vaccaro vachon vaden vadnais vagnorius vail vaillancourt vajiralongkorn vajpayee valadez valasquez valazquez valderas valdes valdez valdivia
 valdovinos valdés vale valenta valente valenti valentini valentino valenza valenzuela valera valerio valero valez valiente valladares valle
 vallecillo vallee vallejo vallejos vallery valles valletta valley valliere vallo vallone valls valon valtierra valverde valvo vanags vanallen
 vanalstyne vanarsdale vanatta vanauken vanbrunt vanburen vanbuskirk vancamp vancleave vancuren vandegrift vandemark vandenberg vandenbosch vanderbilt
 vanderburg vanderford vandergriff vandergrift vanderhoff vanderhoof vanderlinden vandermark vandermeer vanderpool vandervort vandeusen vandeventer
 vandine vandiver vandoren vandorn vandusen vandyke vandyne vanegas vanek vanetten vanfleet vang vangilder vangorder vanguilder vangundy vanhanen
 vanhook vanhoose vanhorn vanhorne vanhouten vanhoy vanish vankeuren vankirk vanlandingham vanleer vanleuven vanmatre vanmeter vann vannatta vannatter
 vanness vannest vannorman vannote vannoy vanostrand vanover vanpelt vansant vanscoy vanscyoc vansickle vanslyke vantassel vantassell vanvalkenburg
 vanwagenen vanwagoner vanwart vanwingerden vanwinkle vanwormer vanwyk vanzandt vanzant vaquera vaquina vara varadkar vardanyan varela varga vargas
 varghese vargo varley varnado varnell varner varney varnum varona vartanian vasbinder vasconcelos vashon vasiliauskas vasiliauskienė vasilyev vasques
 vasquez vass vassallo vassar vasser vassiljev vasta vath vaugh vaughan vaughns vaught vautour vavra vawter vaz vazquez veach veal veale veasey
 veasley veatch veazey vecchio vedder vega vegas veiga veilleux veillon veit veitch veith vejonis vela velarde velasco velasques velasquez velazco
 velazquez velez veliz veloz veltri velásquez velázquez venable venegas venetiaan veney venezia veneziano venne venters ventimiglia vento ventura
 venuti ver veras vercher verde verdi verdin verdugo verduzco vereen veres vergara verhofstadt vermillion verne verner verret verrett verrill versace
 verville vesely veselá veselý vesey vess vessels vest vestal vester vetter vezina via viana viars viator vibbert vicari vice vicini vick vickers
 vickery vicknair vickrey victorino victory vidal vidales vidaurri videgaray vides vidmar vidović vidrine vidrio vieira viens viera vierra viers vigil
 vigna vigue vike-freiberga vila viles villa villacorta villafane villafuerte villagomez villagran villalba villalobos villalon villalpando villalta
 villalvazo villani villanueva villanveva villar villareal villarreal villasenor villatoro villeda villegas villela villeneuve villepin villicana
 villiers villines viloria vinci vine vines vineyard vining vinogradov vinson vinton vinyard vinzant viphavan viramontes virden virgin virtanen viruet
 visco visconti visser vitagliano vitale vitela vitiello vivanco viveiros viverette viveros viviano vivier vizcaino vizcarra vizcarrondo voegele
 voelker vogan vogel vogelsang voges vogl vogler vogt voight voigt voit volachit volk volker volkert volkman volkov voll vollmer volpe volz
 vonderheide vong voorhees voorhies voorhis vorachith vorce voris vorobyov voronin vos vosburg vosburgh vose voss vossen votaw voth vowell vowels
 voyles vrabel vreeland vrieze vroman vrooman vucevic vucic vue vujanovic vujić vujović vuković vuong vurobaravu vyapoory vásquez vázquez védrine
 vītols vương waage wachtel wachter wacker wada waddell waddington waddle waddy wadephul wadkins wadley wadlington wadsworth wafer wafford wagaman
 wagar wageman wagener wager wagers wages waggener waggoner wagnon wagoner wagstaff waguespack wahid wahl waid wainscott wainwright wait waite waiters
 waites waits wake wakefield wakeland wakeman walberg walborn walburn walch walck walcott walczak wald walden waldman waldner waldon waldorf waldrep
 waldrip waldron waldrop waldroup waldrup waldschmidt wales wali walk walkins walko walkowiak walkup wall walla wallach wallen waller walley wallick
 wallin walling wallis wallner walls walmsley walpole walrath walraven walser walsh walson walston walt walters walthall walther waltman waltrip waltz
 walz wamalwa wampler wamsley wan-koo wanamaker wang wangchuck wann wannamaker wanner wanquan wansley waqa warburton wardell warden wardlaw wardle
 wardlow wardwell ware wareham warf warfel warfield warford wargo waring wark warkentin warlick warman warne warnick warnke warnock warr warrick
 warriner warrington warrior warsh warshaw warthen warwick wash washam washburn washer washington wasilewski wasinger wasmund wason wass wasser
 wasserman wasson watabe watanabe watchman waterbury waterfield waterhouse waterman waters watford wathen watkin watkins watley watlington watson watt
 wattenbarger watters watterson watts waugh wax waxman way waybright wayland wayman waymire wayt waziri weah weakley wear weary weast weatherall
 weatherby weatherford weatherholt weatherholtz weatherill weatherly weathers weathersby weatherspoon weatherwax weaver webb webber weber webre
 webster wechsler wedding weddington weddle wedeking wedel wedge wedgeworth wee weed weeden weedman weekes weekley weekly weeks weems weerasinghe
 weese weesner wegener wegman wegner wehmeyer wehner wehr wehrle weibel weide weideman weidler weidman weidner weigand weigel weight weigle weikel
 weil weiland weiler weimer wein weinberg weinberger weiner weingarten weingartner weinman weinmann weinstein weinstock weintraub weir weirich weis
 weisberg weise weisel weiser weisgerber weishaar weisinger weisman weisner weiss weisser weissinger weissman weist weisz weitz weitzel weitzman
 weizman welborn welch welcher welcome weldy welk welke welker well wellborn welle weller welles welling welliver wellman wellons wells welsch welsh
 welter welton welty wendel wendland wendler wendling wendt wenger wengerd wenner wentworth wentz wentzel wenz wenzel wert werth werts wertz wesa
 wescott wescott-williams wesner wesolowski wess wessel wessels wesson west westberg westberry westbrook westbrooks westbury westcott westendorf
 wester westerberg westerfield westerlund westerman western westervelt westerwelle westfall westfield westgate westhoff westlake westley westling
 westlund westman westmoreland westover westphal westra westrick wetchachiwa wetherbee wetherby wetherell wetherington wethington wetmore wetter
 wetzel wetzler wever wever-croes wexler weyand weyandt weyant weyer weymouth whalen whaley whang wharton whatley wheat wheatley wheaton wheeler
 wheelock wheelwright whelan whelchel wheless wherry whetsel whetstone whetzel whicker whidden whiddon whigham whipkey whipple whisenant whisenhunt
 whisler whisman whisnant whistler whitacre whitaker whitbeck whitby whitcher whitchurch whitcomb white whiteaker whited whitefield whitehair
 whitehead whitehill whitehorn whitehouse whitehurst whiteley whitely whiteman whiten whitener whitesel whitesell whiteside whitesides whitfield
 whitford whitham whiting whitis whitlatch whitlock whitlow whitman whitmarsh whitmer whitmire whitmore whitner whitsett whitsitt whitson whitt
 whittaker whitted whittemore whitten whittenburg whittier whittingham whittington whittle whitton whitty whitworth whobrey whorley whorton whyte
 wible wick wicker wickersham wickham wickline wicklund wickman wickramasinghe wickremanayake wickremesinghe wicks wickstrom wideman widener widger
 widman widmer widner widodo wiebe wiechmann wieczorek wiedeman wiedemann wiedman wiegand wieland wiener wiens wier wiersma wiese wiesner wiest
 wigfall wiggin wiggins wigginton wiggs wight wightman wigington wigley wigton wijdenbosch wijesinghe wike wilbanks wilborn wilbourn wilcher wilcox
 wilcoxen wilcoxon wilcoxson wilczynski wild wilde wilder wilderman wildermuth wildes wildey wilding wildman wilds wile wiles wilfong wilham wilhelm
 wilhite wilhoit wilhoite wiliams wilk wilke wilken wilkens wilkenson wilker wilkerson wilkes wilkey wilkie wilkin wilkins wilkinson wilks willaims
 willams willbanks willcox wille willeford willems willer willet willett willey willhite williamson williford willilams willimas willingham willison
 willits willman willmon willms willner willoughby wills willsey willson wilmes wilmore wilmot wilmoth wilmès wilner wilsey wilt wiltse wiltshire
 wiltz wimberly wimbish wimbley wimbush wimer wimmer wimsatt win winans winborne winburn winbush winchell winchester wind winder winders windham
 windle windley windom windsor wine winebarger winebrenner winegar winer wines winfield winfree winfrey wing wingard wingate winger wingert wingerter
 winget wingfield wingler wingo wingrove wininger wink winkel winkelman winkfield winkle winkleman winkler winkles winland winn winner winnett
 winningham winsett winship winslow winsor winstead wint winters winton wirajuda wire wireman wirt wirth wirtu wirtz wisdom wise wiseman wisener wiser
 wishart wishon wisner wisneski wisniewski witcher witek witham witherell witherington withers witherspoon withrow witkowski witman witmer witt witte
 witten wittenberg witter wittig wittman wittmer wittrock witty witzel wix wixom wixon wiśniewski wobensmith woerner wofford wogu wohlers wohlgemuth
 wojciechowski wojcik wojtowicz wolak wolbert wolcott wold woldegiorgis wolf wolfe wolfenbarger wolfensohn wolff wolfgram wolfinger wolford wolfowitz
 wolfram wolfson wolin wolk wolken woll wollard wolski wolter wolters wolverton womac womack womble wommack won woo wood woodall woodard woodberry
 woodburn woodbury woodby woodcock woodell wooden woodfin woodford woodham woodhouse woodie wooding woodland woodley woodman woodmansee woodring
 woodruff woodrum woods woodside woodson woodward woodworth woody woodyard wook woolard woolbright wooldridge woolery wooley woolf woolfolk woolford
 woolley woolridge woolsey woolum woolverton woolwine woomer woonton woosley wooster wooten wooton wootton worcester word worden work workman works
 worley worm wormley worrall worrell worsham worsley worth wortham worthen worthey worthington worthley worthy wortman wotring wouters wozniak woźniak
 wray wren wrenn wright wrigley wrobel wroblewski wroten wuest wulf wulff wunder wunderlich wunsch wurm wurst wurster wurth wyant wyble wyche wyckoff
 wycoff wydra wyer wygant wylie wyllie wyman wymer wymore wynkoop wynn wynne wynter wyrick wyse wysocki wysong wyss wáng wójcik xiaochuan xie xiong
 xiv xvi ya'alon yaakob yacob yadav yaeger yager yagi yakovenko yakış yale yalla yamada yamaguchi yamamoto yamasaki yamashita yamassoum yamazaki yanai
 yancey yancy yandell yanes yanez yantis yanukovych yao yap yaple yar'adua yarber yarborough yarbro yarbrough yard yardley yarger yarnall yarnell
 yarrington yasin yates yatsenyuk yau yawn yayi yazzie ybanez ybarra yeager yearby yearta yearwood yeary yeater yeates yeaton yedinak yeh yekhanurov
 yeldell yelle yellen yellowhair yelton yelverton yeo yeoman yeomans yeong yepez yerby yerger yerkes yermoshin yetman yetter yeung yezhel yi-huah yim
 yin ying-jeou yingling yingst yip ynares yoadimnadji yoakum yockey yocom yocum yoder yohe yohn yoho yokley yokota yokoyama yokum yong-gil yong-ho
 yong-il yong-rim yongchaiyut yonker yonli yoo yoon yopp york yorke yos yosano yosef yoshida yoshioka yost yother you youla youmans youn younan younce
 young-kwan young-moo youngberg youngblood younger youngman youngquist youngs younker younkin yount younts youssouf youssoufi yow yowell ysursa yuan
 yudhoyono yuen yuhas yunker yunus yusgiantoro yushchenko yusof yutzy yzaguirre yáng yáñez yıldız yılmaz zabala zabel zabriskie zacarias zacharias
 zackery zaev zafitsimivalo zager zahawi zahler zahm zahn zahorodniuk zahradnik zaitsev zajac zajicek zak zakharova zakrzewski zalaquett zaldívar
 zalenski zaleski zalewski zamana zamarripa zambrana zambrano zamir zammit zamor zamora zamorano zamudio zanchez zandanshatar zander zanders zang zank
 zapata zapatero zapien zaragoza zarate zardari zarif zariņš zartman zastrow zatlers zavala zawacki zayas zayed zaytsev zazueta zebrowski zeck zedillo
 zedkaia zeh zehnder zehner zehr zeidan zeidane zeiger zeigler zeiler zeine zeitler zeitz zelaya zeledon zelenskyy zell zeller zellers zellmer zellner
 zeman zemin zenawi zendejas zeng zeno zenon zenzri zeolla zepeda zerangue zerbe zerbo zeringue zermeno zerr zewde zhang zhao zhelyazkov zheng zhou
 zhu zhukov zhvania zhào zhāng zhōu zhū zia zick zickefoose zida ziebarth ziegler zielinski zieliński zielke ziemann ziemba ziemer zients zigler
 ziguele zimmer zimmerman zimmermann zink zinke zinn zinsou ziolkowski zirkle zito zlenko zoeller zoellick zoeng zoll zoller zollinger zongo zook zorn
 zourabichvili zuabi zuber zubia zubkov zuchowski zucker zuckerberg zuckerman zuehlke zukić zukowski zullo zuma zumwalt zuniga zupan zupančič zurcher
 zurita zuu zweifel zwick zwilling zylstra zúñiga áder álvarez ávila çakmakoğlu çami çavuşoğlu çelik çetin étienne ông özdemir özel özkan öztürk
 čengić černá černý đorđević đoàn đukić đurić đàm đào đặng ōno ōta ōtsuka şahin şimşek šarić žagar žukauskas žukauskienė țurcan кавалёў казлоў
 казлоўскі новік серик серикбай іваноў
`;
