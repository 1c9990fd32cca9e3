# exercise: gather
# label: right
# style: from Rust; every slot gets an Ok or an Err, matched after all joins
import threading
from dataclasses import dataclass
from typing import Any


@dataclass(eq=False)
class Ok:
    value: Any


@dataclass(eq=False)
class Err:
    error: BaseException


def gather(tasks):
    slots = [None] * len(tasks)

    def fill(position, task):
        try:
            slots[position] = Ok(task())
        except BaseException as error:
            slots[position] = Err(error)

    handles = [
        threading.Thread(target=fill, args=(position, task))
        for position, task in enumerate(tasks)
    ]
    for handle in handles:
        handle.start()
    for handle in handles:
        handle.join()

    values = []
    for slot in slots:
        match slot:
            case Ok(value=value):
                values.append(value)
            case Err(error=error):
                raise error
    return values
