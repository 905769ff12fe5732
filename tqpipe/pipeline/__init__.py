"""The main job, from texts to a `Run`: `jobs.py` has its stages in visible order."""

from tqpipe.pipeline.aligned import Aligned, align, align_documents, align_many, explain_bead
from tqpipe.pipeline.by_language import row_languages, settled
from tqpipe.pipeline.inputs import other_language
from tqpipe.pipeline.jobs import Parts, run, run_files, run_pairs, score_pairs
from tqpipe.pipeline.joined import nothing_in, told_languages, unread_rows
from tqpipe.pipeline.judge import (
    Rules,
    Sides,
    encode_pairs,
    encoder_scores,
    mean_tokens,
    merged_flags,
    quality_scores,
    word_links,
)
from tqpipe.pipeline.loading import models
from tqpipe.pipeline.manifest import own_version, signature, versions
from tqpipe.pipeline.notes import triage_notes
from tqpipe.pipeline.progress import Clock, Progress, silent

__all__ = [
    "Aligned",
    "Clock",
    "Parts",
    "Progress",
    "Rules",
    "Sides",
    "align",
    "align_documents",
    "align_many",
    "encode_pairs",
    "encoder_scores",
    "explain_bead",
    "mean_tokens",
    "merged_flags",
    "models",
    "nothing_in",
    "other_language",
    "own_version",
    "quality_scores",
    "row_languages",
    "run",
    "run_files",
    "run_pairs",
    "score_pairs",
    "settled",
    "signature",
    "silent",
    "told_languages",
    "triage_notes",
    "unread_rows",
    "versions",
    "word_links",
]
