"""Fine-tunes the encoder on the lessons: python train.py --base FOLDER --lessons FOLDER --out FOLDER --minutes N [--seed 1] [--init READER.pt or .onnx] [--share SHARE] [--replay SHARE] [--answers FILE].

`--init` goes on from an earlier run's checkpoint, or from the graph that ships (export.py: weights_of), `--share` learns from a part of the articles (for a learning curve), `--replay` shows a part of the other passages in each epoch beside all of articles that were marked whole (for a run that goes on from weights that know the rest: runs 14 and 15, a quarter), `--answers` learns from what a larger net says, too (answers.py), and sees all passages that it says something of beside the replayed ones. The base may be the larger one; it takes `--rate 5e-5`. The learning rate falls with the time that is left, so that a run ends when it should whatever else the machine does. Writes OUT/reader.pt, OUT/log.txt (also every tenth of the time) and OUT/tried.jsonl:
what it says of the passages that were held out.
"""

import argparse
import json
import os
import random
import time

import numpy as np
import torch
from safetensors.torch import load_file
from torch.nn import functional as F

from export import weights_of
from lessons import HOLDER, HOLDER_END, OWN, SEP, Encoder, is_tried, labels, read
from model import LAYERS, Reader, load_base, shape_of

SOURCES = ["gold", "dwie", "worldwide", "us-politics", "pages", "wikinews", "mainstream", "ours", "sentences", "judged", "whole"]
PIECES = 3600  # pieces in a batch
QUIET = 0.45  # share of the passages without any position that an epoch sees
SENTENCES = (0.4, 0.1)  # share of the single sentences that the first epoch sees, and each later one
OURS = (1.0, 0.35)  # the same of the passages of our own articles
JUDGED = 2  # so often an epoch sees a passage of which strict readers judged what an earlier net said
SOFTENED = 2.0  # a larger net's sums are divided by so much, and the smaller one's, before they are compared: what is unlikely is learned too
RENAMED = 0.4  # share of the passages whose person bears another's name: what is learned is not who stands where
COVERED, MASK = 0.06, 103  # share of the text's pieces that are covered in half of the passages, and what stands in their place


def seconds_of(kind: torch.dtype) -> float:
    """How long twenty products of a layer's size take, after a few that warm up."""
    a, b = torch.ones(2048, 384, dtype=kind), torch.ones(384, 1536, dtype=kind)
    for _ in range(5):
        a @ b
    begun = time.perf_counter()
    for _ in range(20):
        a @ b
    return time.perf_counter() - begun


# Whether bfloat16 is faster here: with AMX twice, with the AVX-512 of 2024 (Zen 5) 2.6 times, with older AVX-512 half as fast.
BRIEF = seconds_of(torch.bfloat16) < seconds_of(torch.float32)


def main():
    parser = argparse.ArgumentParser()
    for name, default in dict(base="", lessons="", out="", minutes=95.0, seed=1, rate=1.1e-4, heads=4.4e-4, layers=LAYERS, share=1.0, replay=1.0, init="", answers="").items():
        parser.add_argument("--" + name, type=type(default), default=default)
    options = parser.parse_args()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(2)
    os.makedirs(options.out, exist_ok=True)
    log_file = open(f"{options.out}/log.txt", "a")

    def log(*words):
        print(*words, flush=True)
        print(*words, file=log_file, flush=True)

    encoder = Encoder(f"{options.base}/tokenizer.json")
    learned, tried = [], []
    answers = torch.load(options.answers) if options.answers else {}
    for source in [*SOURCES, *sorted(answers.keys() - SOURCES)]:
        for i, lesson in enumerate(read(options.lessons, source)):
            held_out, answer = is_tried(source, lesson["group"]), answers.get(source, {}).get(i)
            if source not in SOURCES and (held_out or answer is None):
                continue
            encoded = encoder.encode(lesson)
            (tried if held_out else learned).append((source, lesson, encoded, labels(lesson, encoded) | {"answer": answer}))
    names = Names(encoder, learned)
    if options.share < 1:  # a part of the articles, for the learning curve
        ids = sorted({lesson["id"] for source, lesson, *_ in learned if source not in ("ours", "sentences")})
        random.Random(7).shuffle(ids)
        keep = set(ids[: int(len(ids) * options.share)])
        learned = [row for row in learned if row[0] in ("ours", "sentences") or row[1]["id"] in keep]
    log(len(learned), "passages to learn from,", len(tried), "to try on", options)

    base = load_file(f"{options.base}/model.safetensors")
    net = load_base(Reader(shape_of(base), options.layers), base)
    if options.init:
        log(net.load_state_dict(weights_of(options.init) if options.init.endswith(".onnx") else torch.load(options.init), strict=False))
    heads = [p for n, p in net.named_parameters() if n.split(".")[0] in ("mark", "ends", "enter", "asked", "stances", "facts", "pointing", "pointed", "evidence", "said", "people")]
    known = {id(p) for p in heads}
    body = [p for p in net.parameters() if p.requires_grad and id(p) not in known]
    optimizer = torch.optim.AdamW([{"params": body, "most": options.rate}, {"params": heads, "most": options.heads}], weight_decay=0.01, fused=True)
    begun = time.time()
    left = lambda: max(0.0, 1 - (time.time() - begun) / (options.minutes * 60))
    step, pieces, total, epoch, told = 0, 0, np.zeros(7), 1 if options.init else 0, 1.0
    while left() > 0:
        net.train()
        for rows in batches(epoch_of(learned, epoch, options.replay), PIECES):
            for group in optimizer.param_groups:
                group["lr"] = group["most"] * min(1.0, (step + 1) / 150) * left()
            given, right = tensors(rows, names.altered)
            said = in_brief(net, given)
            losses = losses_of(said, right)
            loss = 3 * losses[0] + 2 * losses[1] + losses[2] + 0.2 * losses[3] + 0.1 * losses[4] + 0.2 * losses[5] + 0.5 * losses[6]
            if answers:
                loss = loss + unlikeness(said, [row[3]["answer"] for row in rows])
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            step += 1
            pieces += given[0].numel()
            total += [x.item() for x in losses]
            if step % 100 == 0:
                log(f"epoch {epoch} step {step} left {left():.3f} pieces/s {pieces / (time.time() - begun):.0f} losses", *(f"{x:.4f}" for x in total / 100))
                total[:] = 0
            if left() <= told - 0.1:
                told = left()
                torch.save(net.state_dict(), f"{options.out}/reader.pt")
            if left() <= 0:
                break
        epoch += 1
    torch.save(net.state_dict(), f"{options.out}/reader.pt")
    log("ended,", summary(net, tried))
    with open(f"{options.out}/tried.jsonl", "w") as file:
        for (source, lesson, encoded, right), chances in zip(tried, predict(net, tried)):
            file.write(json.dumps({"id": lesson["id"], "source": source, "person": lesson["person"], "base": lesson["base"], "kept": encoded["kept"], "signs": right["signs"], "chances": [[round(float(x), 4) for x in row] for row in chances]}) + "\n")


def in_brief(net, given):
    """The net's answers, reckoned in bfloat16 where the processor can: that is enough, and twice as fast."""
    with torch.autocast("cpu", torch.bfloat16, enabled=BRIEF):
        answers = net(*given)
    return [each.float() for each in answers[:8]]


def epoch_of(learned, epoch, replay):
    rows, answered = [], any(right["answer"] for *_, right in learned)
    for row in learned:
        source, lesson, _, right = row
        if right["answer"]:
            rows.append(row)
            continue
        if (answered or source != "whole") and random.random() > replay:
            continue
        if source == "judged":
            rows.extend([row] * JUDGED)
            continue
        shows = lesson["marked"] > 0 or any(sign > 0 for sign in right["signs"])
        if source == "sentences":
            if random.random() > SENTENCES[epoch > 0]:
                continue
        elif not shows and random.random() > QUIET:
            continue
        elif source == "ours" and random.random() > OURS[epoch > 0]:
            continue
        rows.append(row)
    return rows


def batches(rows, most, shuffled=True):
    """Rows of about one length together, at most so many pieces with their padding."""
    if shuffled:
        random.shuffle(rows)
        chunks = [sorted(rows[i : i + 1200], key=lambda row: len(row[2]["ids"])) for i in range(0, len(rows), 1200)]
    else:
        chunks = [rows]
    packed = []
    for chunk in chunks:
        batch, longest = [], 0
        for row in chunk:
            longest = max(longest, len(row[2]["ids"]))
            if batch and longest * (len(batch) + 1) > most:
                packed.append(batch)
                batch, longest = [], len(row[2]["ids"])
            batch.append(row)
        if batch:
            packed.append(batch)
    if shuffled:
        random.shuffle(packed)
    return packed


def words_of(lesson):
    """The words of a person's name; single sentences have the role behind it."""
    return lesson["name"].split(",")[0].split()


class Names:
    """The words of people's names, by their number of pieces: what one person's name is exchanged for."""

    def __init__(self, encoder, rows):
        self.words = {}
        for _, lesson, *_ in rows:
            for word in words_of(lesson):
                if word[:1].isupper() and word not in self.words:
                    self.words[word] = tuple(encoder.pieces.encode(word, add_special_tokens=False).ids)
        self.pools = {}
        for pieces in sorted(set(self.words.values())):
            self.pools.setdefault(len(pieces), []).append(pieces)

    def altered(self, lesson, encoded):
        """The ids of a passage, now and then with another name where the person is named, and with some pieces covered; as many as before."""
        ids = list(encoded["ids"])
        if random.random() < RENAMED:
            self.rename(ids, words_of(lesson))
        if random.random() < 0.5:
            for at in range(ids.index(SEP) + 1, len(ids) - 1):
                if ids[at] > OWN and random.random() < COVERED:
                    ids[at] = MASK
        return ids

    def rename(self, ids, words):
        """Puts another name in the place of each of these words, in front and wherever the person is marked."""
        opened = [i for i, piece in enumerate(ids) if piece == HOLDER]
        named = [(0, ids.index(SEP))] + [(i, ids.index(HOLDER_END, i) if HOLDER_END in ids[i:] else i) for i in opened]
        for pieces in filter(None, map(self.words.get, words)):
            other, long = random.choice(self.pools[len(pieces)]), len(pieces)
            for begin, end in named:
                for at in range(begin, end - long + 1):
                    if tuple(ids[at : at + long]) == pieces:
                        ids[at : at + long] = other


def tensors(rows, altered=lambda lesson, encoded: encoded["ids"]):
    def padded(lists, fill):
        longest = max(1, max(len(x) for x in lists))
        return torch.tensor([list(x) + [fill] * (longest - len(x)) for x in lists])

    encoded, right = [row[2] for row in rows], [row[3] for row in rows]
    given = [padded([altered(row[1], row[2]) for row in rows], 0), *(padded([x[part] for x in encoded], 0) for part in ("first", "last", "marks"))]
    return given, {
        "signs": padded([x["signs"] for x in right], -1),
        "shares": padded([x["shares"] for x in right], 1.0),
        "facts": padded([x["facts"] for x in right], -1),
        "begins": padded([x["begins"] for x in right], -100),
        "ends": padded([x["ends"] for x in right], -100),
        "evidence": padded([x["evidence"] for x in right], -100),
        "said": padded([x["said"] for x in right], -100),
        "kind": torch.tensor([x["kind"] for x in right]),
        "former": torch.tensor([x["former"] for x in right]),
    }


def losses_of(answers, right):
    stances, facts, begins, ends, evidence, said, kinds, former = answers
    known = right["signs"] >= 0
    signs = right["signs"].clamp(min=0)
    # A target in fewer of the right words is less right: what is missing goes to "no position".
    share = torch.where(signs > 0, torch.where(right["shares"] >= 0.99, 1.0, 0.75 * right["shares"]), torch.ones_like(right["shares"]))
    logs = F.log_softmax(stances, -1)
    cross = -(share * logs.gather(-1, signs[..., None])[..., 0] + (1 - share) * logs[..., 0])
    return [
        (cross * known).sum() / known.sum().clamp(min=1),
        tokens_loss(facts, torch.where(right["facts"] < 0, -100, right["facts"])),
        tokens_loss(evidence, right["evidence"]),
        tokens_loss(kinds[:, None], right["kind"][:, None]),
        tokens_loss(former[:, None], right["former"][:, None]),
        tokens_loss(begins, right["begins"]) + tokens_loss(ends, right["ends"]),
        tokens_loss(said, right["said"]),
    ]


ANSWERED = ((0, 3.0), (1, 2.0), (4, 1.0), (6, 0.2))  # the answers that a larger net teaches (stances, facts, evidence, kinds), and what each weighs


def unlikeness(said, answers):
    """How far a net's answers are from a larger one's, where it has been asked: Kullback and Leibler's divergence of the softened chances, by proposal, piece or passage, times the square of SOFTENED (Hinton, Vinyals and Dean, 2015)."""
    total = torch.zeros(())
    for part, (head, weight) in enumerate(ANSWERED):
        pairs = [(own[answer[part][0]] if head != 6 else own[None], answer[part][1].float()) for own, answer in zip(said[head], answers) if answer is not None]
        if pairs:
            own, asked = (torch.cat(column) for column in zip(*pairs))
            apart = F.kl_div(F.log_softmax(own / SOFTENED, -1), F.softmax(asked / SOFTENED, -1), reduction="sum") / max(1, len(own))
            total = total + weight * SOFTENED**2 * apart
    return total


def tokens_loss(sums, right):
    known = (right != -100).sum()
    return F.cross_entropy(sums.transpose(1, 2), right, ignore_index=-100, reduction="sum") / known.clamp(min=1)


def predict(net, rows, head=0):
    """For each row the chances of its proposals: none, for, against, mixed; of head 1: nothing, role, affiliation."""
    net.eval()
    order = sorted(range(len(rows)), key=lambda i: len(rows[i][2]["ids"]))
    answers = [None] * len(rows)
    with torch.no_grad():
        at = 0
        for batch in batches([rows[i] for i in order], 8000, shuffled=False):
            chances = net(*tensors(batch)[0])[head].softmax(-1).numpy()
            for row, (_, _, encoded, _) in zip(chances, batch):
                answers[order[at]] = row[: len(encoded["kept"])]
                at += 1
    return answers


def summary(net, rows):
    """By source and head: how well the likelier proposals are right: average precision, and precision at recalls of the proposed positions or facts."""
    said = {}
    for head, part in enumerate(("signs", "facts")):
        for (source, _, _, right), chances in zip(rows, predict(net, rows, head)):
            for sign, chance in zip(right[part], chances):
                if sign >= 0:
                    said.setdefault((part, source), []).append((1 - chance[0], sign, int(chance[1:].argmax()) + 1))
    words = []
    for (part, source), list_ in said.items():
        list_.sort(reverse=True)
        hits = np.cumsum([sign == best for _, sign, best in list_])
        count = max(1, sum(sign > 0 for _, sign, _ in list_))
        precision = hits / np.arange(1, len(hits) + 1)
        at = lambda r: f"{100 * precision[np.searchsorted(hits, r * count)]:.0f}" if hits[-1] >= r * count else "–"
        ap = float((precision * [sign == best for _, sign, best in list_]).sum() / count)
        words.append(f"{part} {source} ({count}) AP {ap:.3f} P@R20/30/40/50 {'/'.join(at(r) for r in (0.2, 0.3, 0.4, 0.5))}")
    return "; ".join(words)


if __name__ == "__main__":
    main()
