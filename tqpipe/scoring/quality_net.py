"""The quality-estimation network: a cross-encoder with sentence, word and severity heads.

The trunk is the embedded encoder (multilingual-e5-small). Its embeddings and lowest layers stay as they are and
read source and target apart, as the encoder does (the split of DeFormer, Cao et al. 2020,
https://aclanthology.org/2020.acl-main.411); the layers above them read both together and are trained.

`QualityNet` and its `QualityConfig` are transformers' kind, for training, `save_pretrained`, `from_pretrained` and,
once they were imported, `AutoModel`; `assemble` gives the same network without that library. All are made on first use.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from tqpipe.scoring import quality_files
from tqpipe.scoring.quality_body import body

if TYPE_CHECKING:
    from torch import Tensor, nn

#: What transformers knows the network by.
MODEL_TYPE = quality_files.MODEL_TYPE
#: Layers that read the two sides apart.
APART = 5


def __getattr__(name: str) -> Any:
    if name in ("QualityConfig", "QualityNet"):
        return _transformers()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


@functools.cache
def _transformers() -> dict[str, Any]:
    from torch import nn
    from transformers import AutoConfig, AutoModel, PretrainedConfig, PreTrainedModel

    class QualityConfig(PretrainedConfig):  # type: ignore[misc]
        """Sizes of the trunk (see `trunk.make`) and of the heads. `apart`: how many lower layers read the two
        sides apart and keep the encoder's weights.
        """

        model_type = MODEL_TYPE

        def __init__(
            self,
            trunk: dict[str, Any] | None = None,
            apart: int = APART,
            head: int = 256,
            match: int = 64,
            dropout: float = 0.1,
            **kwargs: Any,
        ):
            self.trunk = trunk or {}
            self.dropout = dropout
            self.apart = apart
            self.head = head
            self.match = match
            super().__init__(**kwargs)

    class QualityNet(body(), PreTrainedModel):  # type: ignore[misc]
        """See the module. `side` is 0 for special tokens, 1 source, 2 target, -1 padding."""

        config_class = QualityConfig
        base_model_prefix = "bert"

        def __init__(self, config: QualityConfig):
            PreTrainedModel.__init__(self, config)
            self.set_up(config)
            self.post_init()

        @classmethod
        def from_pretrained(cls, pretrained_model_name_or_path: Any, *args: Any, **kwargs: Any) -> Any:
            """The network in a folder: one that `save_pretrained` wrote, or a model folder of ours, whose weights are
            stored as differences to the encoder's (those are put together here, in fp32 or `dtype`).
            """
            folder = Path(pretrained_model_name_or_path)
            if not quality_files.is_model(folder):
                return super().from_pretrained(pretrained_model_name_or_path, *args, **kwargs)
            _, plain = quality_files.read(folder)
            sizes = {key: getattr(plain.config, key) for key in quality_files.SIZES}
            net = cls(kwargs.get("config") or QualityConfig(**sizes))
            net.load_state_dict(plain.state_dict())
            wanted = kwargs.get("dtype", kwargs.get("torch_dtype"))
            return (net if wanted in (None, "auto") else net.to(wanted)).eval()

        def _init_weights(self, module: nn.Module) -> None:
            if isinstance(module, nn.Linear):
                nn.init.normal_(module.weight, std=0.02)
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
            elif isinstance(module, nn.Embedding):
                nn.init.normal_(module.weight, std=0.02 if module.num_embeddings > 3 else 1e-4)
            elif isinstance(module, nn.LayerNorm):
                nn.init.ones_(module.weight)
                nn.init.zeros_(module.bias)

    for made in (QualityConfig, QualityNet):
        made.__qualname__ = made.__name__
    AutoConfig.register(MODEL_TYPE, QualityConfig)
    AutoModel.register(QualityConfig, QualityNet)
    return {"QualityConfig": QualityConfig, "QualityNet": QualityNet}


@functools.cache
def _plain() -> Any:
    from torch import nn

    class Plain(body(), nn.Module):  # type: ignore[misc]
        """QualityNet without transformers; `config` has its fields."""

        def __init__(self, config: Any):
            nn.Module.__init__(self)
            self.config = config
            body().set_up(self, config)

    return Plain


def assemble(config: Mapping[str, Any], tensors: Mapping[str, Tensor]) -> Any:
    """The network of `config` (trunk, apart, head, match) around tensors that are used as they are, not copied.

    Raises KeyError naming a parameter without a tensor, or a tensor that has no place.
    """
    import torch

    with torch.device("meta"):
        net = _plain()(SimpleNamespace(**{"dropout": 0.1, **config}))
    found = net.load_state_dict(dict(tensors), strict=False, assign=True)
    for name in (*found.missing_keys, *(k for k in found.unexpected_keys if "pooler" not in k)):
        raise KeyError(name)
    return net.eval()


def build(trunk: Any, apart: int = APART, *, head: int = 256, match: int = 64) -> Any:
    """A fresh network on top of an encoder (see `tqpipe.trunk`), heads untrained."""
    parts = _transformers()
    net = parts["QualityNet"](
        parts["QualityConfig"](trunk=dict(trunk.sizes), apart=apart, head=head, match=match)
    )
    net.bert.load_state_dict(trunk.state_dict())
    return net
