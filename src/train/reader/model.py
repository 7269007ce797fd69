"""The encoder: BERT as bge-small has it, with proposals of targets that join the text in its upper layers, and heads.

A passage is word pieces with markers around the holder and the holder's words. The lower half of the layers reads the text alone. There each proposal (first and last piece, how it was found) becomes
one more token: from there on it reads the text and the other proposals, while the text does not see it. So all proposals of a passage are looked at one by one at the price of a token each.
"""

import math
import random

import torch
from torch import nn
from torch.nn import functional as F

LAYERS = 12
HIDDEN, HEADS, INNER, POSITIONS, VOCABULARY = 384, 12, 1536, 512, 30522
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

    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)

    def forward(self, z, mask, drop):
        b, t, _ = z.shape
        q, k, v = self.qkv(z).view(b, t, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        if self.training and not torch.is_autocast_enabled("cpu"):
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.expand(b, 1, t, t))  # a training step takes three fifths of the time
        else:  # written out: faster in bfloat16, and what is exported
            a = (q @ k.transpose(-1, -2) / math.sqrt(HIDDEN // HEADS) + mask).softmax(-1).to(v.dtype) @ v
        z = self.norm1(z + dropped(self.out(a.transpose(1, 2).reshape(b, t, HIDDEN)), drop, self.training))
        return self.norm2(z + dropped(self.down(F.gelu(self.up(z))), drop, self.training))


class Reader(nn.Module):
    """ids, first, last, marks (see engine/reader/encoder.ts) to stances, facts, begins, ends, evidence, said, kinds, former; and asked and text, its own numbers of proposals and pieces, of which calibrate.ts learns probes."""

    def __init__(self, layers=LAYERS, drop=0.1):
        super().__init__()
        self.join, self.drop = layers // 2, drop
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.places = nn.Embedding(POSITIONS, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.mark = nn.Embedding(MARKS, HIDDEN)
        self.ends = nn.Linear(2 * HIDDEN, HIDDEN)
        self.enter = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.asked = nn.Sequential(nn.Linear(4 * HIDDEN, HIDDEN), nn.GELU())
        self.stances = nn.Linear(HIDDEN, STANCES)
        self.facts = nn.Linear(HIDDEN, FACTS)
        self.pointing = nn.Linear(HIDDEN, 2 * POINTS)
        self.pointed = nn.Linear(HIDDEN, 2 * POINTS)
        self.evidence = nn.Linear(HIDDEN, EVIDENCE)
        self.said = nn.Linear(HIDDEN, 2)
        self.people = nn.Linear(HIDDEN, KINDS + 2)
        nn.init.normal_(self.mark.weight, std=0.02)

    def forward(self, ids, first, last, marks):
        b, t = ids.shape
        p = first.shape[1]
        there = ids != 0
        z = self.norm(self.words(ids) + self.places.weight[:t])
        z = dropped(z, self.drop, self.training)
        low = torch.finfo(torch.float32).min / 2
        text = torch.where(there, 0.0, low)[:, None, None, :]
        for layer in self.layers[: self.join]:
            z = layer(z, text, self.drop)

        def ends_of(z):
            pick = lambda at: torch.gather(z, 1, at.long()[..., None].expand(-1, -1, HIDDEN))
            return torch.cat([pick(first), pick(last)], -1)

        # A proposal's first piece is never the passage's first, so 0 is padding.
        given = first > 0
        asks = self.enter(self.ends(ends_of(z)) + self.mark(marks))
        z = torch.cat([z, asks], 1)
        keys = torch.cat([torch.where(there, 0.0, low), torch.where(given, 0.0, low)], 1)[:, None, None, :]
        blind = torch.cat([torch.zeros(t + p, t), torch.cat([torch.full((t, p), low), torch.zeros(p, p)], 0)], 1).to(z.device)
        mask = keys + blind
        for layer in self.layers[self.join :]:
            z = layer(z, mask, self.drop)
        text, asks = z[:, :t], z[:, t:]
        asked = self.asked(torch.cat([asks, ends_of(text), text[:, :1].expand(-1, p, -1)], -1))
        people = self.people(text[:, 0])
        # Where the whole phrase that is meant begins and ends: for each proposal a sum for each piece.
        points = self.pointing(asked).view(b, p, 2, POINTS).transpose(1, 2) @ self.pointed(text).view(b, t, 2, POINTS).permute(0, 2, 3, 1)
        begins, ends = (points / math.sqrt(POINTS)).unbind(1)
        return self.stances(asked), self.facts(asked), begins, ends, self.evidence(text), self.said(text), people[..., :KINDS], people[..., KINDS:], asked, text


def load_base(net: Reader, weights: dict[str, torch.Tensor]) -> Reader:
    """Fills a reader's text layers from a BERT checkpoint's tensors (names as Hugging Face has them)."""
    get = lambda name: weights[name] if name in weights else weights["bert." + name]
    with torch.no_grad():
        net.words.weight.copy_(get("embeddings.word_embeddings.weight"))
        net.places.weight.copy_(get("embeddings.position_embeddings.weight") + get("embeddings.token_type_embeddings.weight")[0])
        for part, name in ((net.norm, "embeddings.LayerNorm"),):
            part.weight.copy_(get(name + ".weight"))
            part.bias.copy_(get(name + ".bias"))
        for i, layer in enumerate(net.layers):
            at = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                getattr(layer.qkv, kind).copy_(torch.cat([get(f"{at}attention.self.{x}.{kind}") for x in ("query", "key", "value")]))
                for part, name in ((layer.out, "attention.output.dense"), (layer.norm1, "attention.output.LayerNorm"), (layer.up, "intermediate.dense"), (layer.down, "output.dense"), (layer.norm2, "output.LayerNorm")):
                    getattr(part, kind).copy_(get(f"{at}{name}.{kind}"))
    return net
