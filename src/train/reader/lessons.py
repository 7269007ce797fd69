"""Lessons (written by `npm run lessons`) as numbers: word pieces with markers, proposals, and what is right. src/engine/reader/encode.ts does the same in the product; a test holds them together."""

import gzip
import hashlib
import json

from tokenizers import Tokenizer

CLS, SEP, HOLDER, HOLDER_END, SPEECH, SPEECH_END, OWN = 101, 102, 1, 2, 3, 4, 5  # the vocabulary's [unused…] are the markers
LONGEST, LONGEST_HOLDER = 192, 16
HELD_OUT = {"gold": (0, 6), "pages": (0, 6), "worldwide": (0, 7), "dwie": (0, 14), "wikinews": (0, 7), "mainstream": (2, 5), "judged": (0, 3), "whole": (0, 3), "unmarked": (0, 3)}
KINDS = ["leader", "official", "analyst", "spokesperson", "journalist", "business", "other", "nobody"]


def is_tried(source: str, group: str) -> bool:
    """Whether a group (a publisher; an article where all are of one) is held out: never learned from, to choose and calibrate by. As tried.ts has it."""
    remainder, divisor = HELD_OUT.get(source, (-1, 1))
    return int(hashlib.md5(group.replace(".", "-").encode()).hexdigest(), 16) % divisor == remainder


def read(folder: str, source: str):
    with gzip.open(f"{folder}/{source}.jsonl.gz", "rt") as file:
        for line in file:
            yield json.loads(line)


class Encoder:
    def __init__(self, tokenizer: str):
        self.pieces = Tokenizer.from_file(tokenizer)
        self.pieces.no_truncation()
        self.pieces.no_padding()

    def encode(self, lesson: dict) -> dict:
        """ids; first, last, marks of the proposals that are in; `kept`: their places in the lesson; `offsets`: for each piece its span in the text, or None."""
        text = lesson["text"]
        read = self.pieces.encode(text, add_special_tokens=False)
        at = utf16(text)
        offsets = [(at[s], at[e]) for s, e in read.offsets]
        holder = self.pieces.encode(lesson["holder"], add_special_tokens=False).ids[:LONGEST_HOLDER]

        def reach(span):
            first = next((i for i, (_, e) in enumerate(offsets) if e > span[0]), None)
            last = next((i for i in range(len(offsets) - 1, -1, -1) if offsets[i][0] < span[1]), None)
            return None if first is None or last is None or last < first else (first, last)

        opens, closes = {}, {}
        for spans, begin, end in ((lesson["speech"], SPEECH, SPEECH_END), (lesson["mentions"], HOLDER, HOLDER_END)):
            for span in spans:
                if (found := reach(span)) is not None:
                    opens.setdefault(found[0], []).append(begin)
                    closes.setdefault(found[1], []).insert(0, end)
        own = next((i for i, (_, e) in enumerate(offsets) if e > lesson["own"]), 0)
        ids, source = [], []
        start = 0
        for i, piece in enumerate(read.ids):
            if i == own:
                start = len(ids)
                if lesson["own"] > 0:
                    ids.append(OWN)
                    source.append(-1)
            for mark in opens.get(i, []):
                ids.append(mark)
                source.append(-1)
            ids.append(piece)
            source.append(i)
            for mark in closes.get(i, []):
                ids.append(mark)
                source.append(-1)
        room = LONGEST - len(holder) - 3
        if len(ids) > room:  # what stands before the paragraph is cut first, then the paragraph's end
            cut = min(len(ids) - room, start)
            ids, source = ids[cut : cut + room], source[cut : cut + room]
        lead = len(holder) + 2
        place = {piece: lead + k for k, piece in enumerate(source) if piece >= 0}
        first, last, marks, kept = [], [], [], []
        for k, proposal in enumerate(lesson["proposals"]):
            found = reach(proposal[:2])
            if found and found[0] in place and found[1] in place:
                first.append(place[found[0]])
                last.append(place[found[1]])
                marks.append(proposal[2])
                kept.append(k)
        return {
            "ids": [CLS, *holder, SEP, *ids, SEP],
            "first": first,
            "last": last,
            "marks": marks,
            "kept": kept,
            "offsets": [None] * lead + [offsets[i] if i >= 0 else None for i in source] + [None],
        }


def utf16(text: str) -> list[int]:
    """For each code point (and the end) its offset in UTF-16 code units, in which the engine counts."""
    if text.isascii() or all(ord(c) < 0x10000 for c in text):
        return list(range(len(text) + 1))
    at, out = 0, []
    for c in text:
        out.append(at)
        at += 2 if ord(c) >= 0x10000 else 1
    return [*out, at]


def labels(lesson: dict, encoded: dict) -> dict:
    """What is right: for each proposal a sign and what it says of the person (-1: not known), how well it is worded, and the first and last piece of the readers' own words (-100: not known); for each piece evidence, and whether it is the person's words (-100: not known)."""
    offsets = encoded["offsets"]

    among = lambda o, spans: any(o[1] > start and o[0] < end for start, end in spans)
    evidence = [-100] * len(offsets)
    if lesson["evidence"] is not None:
        shown = lesson.get("shown")
        evidence = [0 if o and (shown is None or among(o, shown)) else -100 for o in offsets]
        for start, end, sign in sorted(lesson["evidence"], key=lambda s: s[1] - s[0]):
            for i, o in enumerate(offsets):
                if o and o[1] > start and o[0] < end:
                    evidence[i] = sign
    proposals = lesson["proposals"]
    said, heard = lesson.get("said"), lesson.get("heard")

    def ends(whole):
        if whole is None:
            return -100, -100
        within = [i for i, o in enumerate(offsets) if o and o[1] > whole[0] and o[0] < whole[1]]
        cut = not within or offsets[within[0]][0] > whole[0] or offsets[within[-1]][1] < whole[1]
        return (-100, -100) if cut else (within[0], within[-1])

    wholes = [ends(proposals[k][7]) for k in encoded["kept"]]
    return {
        "signs": [proposals[k][3] for k in encoded["kept"]],
        "shares": [proposals[k][4] for k in encoded["kept"]],
        "facts": [proposals[k][5] for k in encoded["kept"]],
        "begins": [begin for begin, _ in wholes],
        "ends": [end for _, end in wholes],
        "evidence": evidence,
        "said": [-100 if said is None or not o or (heard is not None and not among(o, heard)) else int(among(o, said)) for o in offsets],
        "kind": KINDS.index(lesson["kind"]) if lesson["kind"] else -100,
        "former": -100 if lesson["former"] is None else int(lesson["former"]),
    }
