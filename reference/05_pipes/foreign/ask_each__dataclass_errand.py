# exercise: ask_each
# label: right
# style: a small class per child (Errand) with fetch(), a classmethod as constructor, child closes the parent's end too

from __future__ import annotations

from dataclasses import dataclass
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def run_errand(task, parents_end, own_end):
    parents_end.close()
    value = own_end.recv()
    result = task(value)
    own_end.send(result)
    own_end.close()


@dataclass
class Errand:
    process: Process
    end: Connection

    @classmethod
    def begin(cls, task, value) -> Errand:
        here, there = Pipe()
        process = Process(target=run_errand, args=(task, here, there))
        process.start()
        there.close()
        here.send(value)
        return cls(process, here)

    def fetch(self) -> Any:
        try:
            return self.end.recv()
        except EOFError:
            return None
        finally:
            self.end.close()
            self.process.join()


def ask_each(task, values):
    errands = [Errand.begin(task, value) for value in values]
    return [errand.fetch() for errand in errands]
