# exercise: meanwhile
# label: right
# style: dataclass with two fields, setattr through partial

import threading
from dataclasses import astuple, dataclass
from typing import Any


@dataclass
class Pair:
    background: Any = None
    foreground: Any = None


def _fill(pair, field, function):
    setattr(pair, field, function())


def meanwhile(task, foreground):
    pair = Pair()
    t = threading.Thread(target=_fill, args=(pair, "background", task))
    t.start()
    _fill(pair, "foreground", foreground)
    t.join()
    return pair.background, pair.foreground
