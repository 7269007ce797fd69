"""The encoder: BERT as bge-small has it (or MPNet, the larger base of its teacher), with proposals of targets that join the text in its upper layers, and heads.

A passage is word pieces with markers around the holder and the holder's words. The lower half of the layers reads the text alone. There each proposal (first and last piece, how it was found) becomes
one more token: from there on it reads the text and the other proposals, while the text does not see it. So all proposals of a passage are looked at one by one at the price of a token each.
"""

import math
import random
from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional as F

LAYERS = 12
HEADS, POSITIONS, VOCABULARY = 12, 512, 30522


@dataclass(frozen=True)
class Shape:
    """How large a base is: the width of a piece and of a layer's inside, LayerNorm's epsilon, and whether a table of distances is added to what attends to what, as MPNet has it."""

    hidden: int
    inner: int
    epsilon: float
    distances: bool


SMALL = Shape(384, 1536, 1e-12, False)  # bge-small-en-v1.5: what ships
LARGE = Shape(768, 3072, 1e-5, True)  # all-mpnet-base-v2: what teaches it
MARKS = 64  # how a proposal may have been found (engine/proposals/passages.ts: markOf)
STANCES, FACTS, EVIDENCE, KINDS = 4, 3, 4, 8
POINTS = 64  # numbers by which a proposal finds where its whole phrase begins and ends


RANDOM = 24_000_000  # numbers in the pool that dropout takes its masks from
pools = {}


def dropped(x, share, training):
    """Dropout; its masks are cut out of one pool of random ones, since to draw new ones takes a tenth of a processor's time."""
    if not training or share == 0:
        return x
    if x.dtype not in pools:
        pools[x.dtype] = torch.empty(RANDOM).bernoulli_(1 - share).div_(1 - share).to(x.dtype)
    at = random.randrange(RANDOM - x.numel())
    return x * pools[x.dtype][at : at + x.numel()].view_as(x)


class Layer(nn.Module):
    """One layer of the transformer, normalised after each half, as in BERT."""

    def __init__(self, shape):
        super().__init__()
        hidden = shape.hidden
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.out = nn.Linear(hidden, hidden)
        self.norm1 = nn.LayerNorm(hidden, eps=shape.epsilon)
        self.up = nn.Linear(hidden, shape.inner)
        self.down = nn.Linear(shape.inner, hidden)
        self.norm2 = nn.LayerNorm(hidden, eps=shape.epsilon)

    def forward(self, z, mask, drop):
        b, t, hidden = z.shape
        q, k, v = self.qkv(z).view(b, t, 3, HEADS, hidden // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        if self.training and not torch.is_autocast_enabled("cpu"):
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.expand(b, mask.shape[1], t, t))  # a training step takes three fifths of the time
        else:  # written out: faster in bfloat16, and what is exported
            a = (q @ k.transpose(-1, -2) / math.sqrt(hidden // HEADS) + mask).softmax(-1).to(v.dtype) @ v
        z = self.norm1(z + dropped(self.out(a.transpose(1, 2).reshape(b, t, hidden)), drop, self.training))
        return self.norm2(z + dropped(self.down(F.gelu(self.up(z))), drop, self.training))


BUCKETS, FURTHEST = 32, 128  # rows of the table of distances; from the second on all are in the last


def bucket(apart):
    """The row of the table for each distance (the key's place less the query's), as T5 has it: half of them for keys behind the query; the nearest eight distances have one each, farther ones share theirs."""
    half, exact = BUCKETS // 2, BUCKETS // 4
    away = apart.abs()
    far = exact + (torch.log(away.float().clamp(min=1) / exact) / math.log(FURTHEST / exact) * (half - exact)).long()
    return (apart > 0).long() * half + torch.where(away < exact, away, far.clamp(max=half - 1))


class Reader(nn.Module):
    """ids, first, last, marks (see engine/reader/encoder.ts) to stances, facts, begins, ends, evidence, said, kinds, former; and asked and text, its own numbers of proposals and pieces, of which calibrate.ts learns probes."""

    def __init__(self, shape=SMALL, layers=LAYERS, drop=0.1):
        super().__init__()
        hidden = shape.hidden
        self.shape, self.join, self.drop = shape, layers // 2, drop
        self.words = nn.Embedding(VOCABULARY, hidden)
        self.places = nn.Embedding(POSITIONS, hidden)
        if shape.distances:
            self.apart = nn.Embedding(BUCKETS, HEADS).requires_grad_(False)  # left as the base has it
        self.norm = nn.LayerNorm(hidden, eps=shape.epsilon)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(layers))
        self.mark = nn.Embedding(MARKS, hidden)
        self.ends = nn.Linear(2 * hidden, hidden)
        self.enter = nn.LayerNorm(hidden, eps=shape.epsilon)
        self.asked = nn.Sequential(nn.Linear(4 * hidden, hidden), nn.GELU())
        self.stances = nn.Linear(hidden, STANCES)
        self.facts = nn.Linear(hidden, FACTS)
        self.pointing = nn.Linear(hidden, 2 * POINTS)
        self.pointed = nn.Linear(hidden, 2 * POINTS)
        self.evidence = nn.Linear(hidden, EVIDENCE)
        self.said = nn.Linear(hidden, 2)
        self.people = nn.Linear(hidden, KINDS + 2)
        nn.init.normal_(self.mark.weight, std=0.02)

    def forward(self, ids, first, last, marks):
        b, t = ids.shape
        p = first.shape[1]
        there = ids != 0
        z = self.norm(self.words(ids) + self.places.weight[:t])
        z = dropped(z, self.drop, self.training)
        low = torch.finfo(torch.float32).min / 2
        brief = torch.bfloat16 if torch.is_autocast_enabled("cpu") else torch.float32
        text = torch.where(there, 0.0, low)[:, None, None, :]
        if self.shape.distances:
            at = torch.arange(t)
            text = text + self.apart(bucket(at[None, :] - at[:, None])).permute(2, 0, 1)[None]
        text = text.to(brief)
        for layer in self.layers[: self.join]:
            z = layer(z, text, self.drop)

        def ends_of(z):
            pick = lambda at: torch.gather(z, 1, at.long()[..., None].expand(-1, -1, self.shape.hidden))
            return torch.cat([pick(first), pick(last)], -1)

        # A proposal's first piece is never the passage's first, so 0 is padding.
        given = first > 0
        asks = self.enter(self.ends(ends_of(z)) + self.mark(marks))
        z = torch.cat([z, asks], 1)
        keys = torch.cat([torch.where(there, 0.0, low), torch.where(given, 0.0, low)], 1)[:, None, None, :]
        blind = torch.cat([torch.zeros(t + p, t), torch.cat([torch.full((t, p), low), torch.zeros(p, p)], 0)], 1).to(z.device)
        mask = keys + blind
        if self.shape.distances:  # a proposal takes the place of its first piece
            at = torch.cat([at.expand(b, t), first.long()], 1)
            mask = mask + self.apart(bucket(at[:, None, :] - at[:, :, None])).permute(0, 3, 1, 2)
        mask = mask.to(brief)
        for layer in self.layers[self.join :]:
            z = layer(z, mask, self.drop)
        text, asks = z[:, :t], z[:, t:]
        asked = self.asked(torch.cat([asks, ends_of(text), text[:, :1].expand(-1, p, -1)], -1))
        people = self.people(text[:, 0])
        # Where the whole phrase that is meant begins and ends: for each proposal a sum for each piece.
        points = self.pointing(asked).view(b, p, 2, POINTS).transpose(1, 2) @ self.pointed(text).view(b, t, 2, POINTS).permute(0, 2, 3, 1)
        begins, ends = (points / math.sqrt(POINTS)).unbind(1)
        return self.stances(asked), self.facts(asked), begins, ends, self.evidence(text), self.said(text), people[..., :KINDS], people[..., KINDS:], asked, text


def shape_of(weights: dict[str, torch.Tensor]) -> Shape:
    """Which base a checkpoint is, or a net that was made of it."""
    return LARGE if any(name in weights for name in ("apart.weight", "encoder.relative_attention_bias.weight")) else SMALL


def load_base(net: Reader, weights: dict[str, torch.Tensor]) -> Reader:
    """Fills a reader's text layers from a checkpoint's tensors, names as Hugging Face has them: a BERT's, or MPNet's."""
    get = lambda name: weights[name] if name in weights else weights["bert." + name]
    mpnet = net.shape.distances
    attention = ("attention.attn.q", "attention.attn.k", "attention.attn.v") if mpnet else ("attention.self.query", "attention.self.key", "attention.self.value")
    rest = ("attention.attn.o", "attention.LayerNorm") if mpnet else ("attention.output.dense", "attention.output.LayerNorm")
    with torch.no_grad():
        words, places = get("embeddings.word_embeddings.weight"), get("embeddings.position_embeddings.weight")
        if mpnet:  # its pieces are BERT's, four rows later, but for padding, [CLS], [SEP] and [MASK]; its first place is row 2
            net.words.weight.copy_(words[4 : 4 + VOCABULARY])
            for ours, theirs in ((0, 1), (101, 0), (102, 2), (103, 30526)):
                net.words.weight[ours] = words[theirs]
            net.places.weight.copy_(places[2 : 2 + POSITIONS])
            net.apart.weight.copy_(get("encoder.relative_attention_bias.weight"))
        else:
            net.words.weight.copy_(words)
            net.places.weight.copy_(places + get("embeddings.token_type_embeddings.weight")[0])
        net.norm.weight.copy_(get("embeddings.LayerNorm.weight"))
        net.norm.bias.copy_(get("embeddings.LayerNorm.bias"))
        for i, layer in enumerate(net.layers):
            at = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                getattr(layer.qkv, kind).copy_(torch.cat([get(f"{at}{x}.{kind}") for x in attention]))
                for part, name in zip((layer.out, layer.norm1, layer.up, layer.down, layer.norm2), (*rest, "intermediate.dense", "output.dense", "output.LayerNorm")):
                    getattr(part, kind).copy_(get(f"{at}{name}.{kind}"))
    return net
