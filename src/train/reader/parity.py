"""Writes what the product must answer as the trainer does: python parity.py --base FOLDER --lessons FOLDER --weights FILE --out FILE. Fifty passages of our own articles with their pieces and the float net's chances of positions and facts."""

import argparse
import json

import torch

from lessons import Encoder, read
from model import Reader
from train import predict, labels


def main():
    parser = argparse.ArgumentParser()
    for name in ("base", "lessons", "weights", "out"):
        parser.add_argument("--" + name)
    options = parser.parse_args()
    encoder = Encoder(f"{options.base}/tokenizer.json")
    lessons = [lesson for lesson in read(options.lessons, "ours") if 6 < len(lesson["proposals"]) < 30][::29][:50]
    rows = [("ours", lesson, encoded, labels(lesson, encoded)) for lesson in lessons for encoded in [encoder.encode(lesson)]]
    net = Reader()
    net.load_state_dict(torch.load(options.weights))
    out = []
    for (_, lesson, encoded, _), chances, facts in zip(rows, predict(net, rows), predict(net, rows, 1)):
        given = {part: lesson[part] for part in ("holder", "text", "own", "mentions", "speech")}
        proposals = [proposal[:3] for proposal in lesson["proposals"]]
        out.append({**given, "proposals": proposals, "ids": encoded["ids"], "first": encoded["first"], "last": encoded["last"], "chances": [[round(float(x), 3) for x in row] for row in chances], "facts": [[round(float(x), 3) for x in row] for row in facts]})
    with open(options.out, "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in out) + "\n]\n")


if __name__ == "__main__":
    main()
