"""Writes what a larger net says of passages, for a smaller one to learn: python answers.py --base FOLDER --checkpoint FILE.pt --lessons FOLDER --out FILE.pt --pieces N [--seed 1] [--sources unmarked,whole,…].

As many passages as come to N pieces together, drawn by chance, none of those that are held out. FILE.pt: for each source, by the passage's place in its file, pairs of places and sums (before softmax;
in 16 bits): of its proposals stances (proposals × 4) and facts (proposals × 3), of the text's pieces evidence (pieces × 4), of the person the kind (1 × 8).
"""

import argparse
import random

import torch

from lessons import Encoder, is_tried, labels, read
from model import Reader, shape_of
from train import batches, in_brief, tensors


def main():
    parser = argparse.ArgumentParser()
    for name, default in dict(base="", checkpoint="", lessons="", out="", pieces=2_000_000, seed=1, sources="unmarked").items():
        parser.add_argument("--" + name, type=type(default), default=default)
    options = parser.parse_args()
    random.seed(options.seed)
    encoder = Encoder(f"{options.base}/tokenizer.json")
    state = torch.load(options.checkpoint, map_location="cpu")
    net = Reader(shape_of(state))
    net.load_state_dict(state)
    net.eval()
    rows = [(source, i, lesson) for source in options.sources.split(",") for i, lesson in enumerate(read(options.lessons, source)) if not is_tried(source, lesson["group"])]
    random.shuffle(rows)
    asked, pieces = [], 0
    for source, i, lesson in rows:
        if pieces >= options.pieces:
            break
        encoded = encoder.encode(lesson)
        pieces += len(encoded["ids"])
        asked.append((source, i, encoded, labels(lesson, encoded)))
    print(len(asked), "of", len(rows), "passages,", pieces, "pieces", flush=True)
    answers = {source: {} for source in options.sources.split(",")}
    with torch.inference_mode():
        for rows in batches(sorted(asked, key=lambda row: len(row[2]["ids"])), 8000, shuffled=False):
            stances, facts, _, _, evidence, _, kinds, _ = in_brief(net, tensors(rows)[0])
            for k, (source, i, encoded, _) in enumerate(rows):
                proposals = torch.arange(len(encoded["kept"]))
                text = torch.tensor([at for at, offset in enumerate(encoded["offsets"]) if offset], dtype=torch.long)
                parts = ((proposals, stances[k]), (proposals, facts[k]), (text, evidence[k]), (torch.tensor([0]), kinds[k][None]))
                answers[source][i] = tuple((places, sums[places].half()) for places, sums in parts)
    torch.save(answers, options.out)


if __name__ == "__main__":
    main()
