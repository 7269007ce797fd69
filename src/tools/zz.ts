import { launch, until } from './launch.ts';
import { pageProcesses } from './process-cost.ts';

const l = await launch('firefox');
const page = await l.browser.newPage();
await page
  .goto('data:text/html,<script>window.x=[];for(let i=0;i<400000;i++)x.push({a:i,b:String(i)});x=null</script>', { waitUntil: 'load' })
  .catch((e) => console.log(String(e)));
const m = await l.browser.newPage();
m.goto('about:memory').catch((e) => console.log('goto', String(e).slice(0, 200)));
await until('about:memory', () => m.evaluate(() => location.href.startsWith('about:memory') && document.readyState === 'complete'));
console.log(
  await m.evaluate(() => [
    typeof (globalThis as any).Components,
    typeof (globalThis as any).Services,
    document.querySelectorAll('button').length,
    [...document.querySelectorAll('button')].map((b) => b.textContent).join('|'),
  ]),
);
const show = () => console.log([...pageProcesses(l.browser.process()!.pid!)].map(([p, c]) => p + ':' + c.own.toFixed(0)).join(' '));
show();
for (let i = 0; i < 3; i++) {
  const t = Date.now();
  console.log(
    await m
      .evaluate(
        () =>
          new Promise((done) => {
            const g = globalThis as any;
            const { Cc, Ci } = g.Components ? { Cc: g.Components.classes, Ci: g.Components.interfaces } : g;
            g.Services.obs.notifyObservers(null, 'child-mmu-request');
            Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(() => done('min'));
          }),
      )
      .catch((e) => String(e)),
    Date.now() - t,
  );
  show();
}
await l.close();
