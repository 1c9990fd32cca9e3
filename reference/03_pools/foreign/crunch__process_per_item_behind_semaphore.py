# exercise: crunch
# label: wrong
# mistake: every item gets a process of its own, and a semaphore lets only as many work as there are CPUs; a hundred items are a hundred processes; breaks "no more processes than the machine has CPUs"

import multiprocessing
import os
from collections.abc import Callable, Sequence
from typing import Any


class _Cruncher(multiprocessing.Process):
    def __init__(
        self, work: Callable[[Any], Any], item: Any, cpus: Any, sender: Any
    ) -> None:
        super().__init__()
        self.work = work
        self.item = item
        self.cpus = cpus
        self.sender = sender

    def run(self) -> None:
        with self.cpus:
            try:
                answer = (True, self.work(self.item))
            except Exception as error:
                answer = (False, error)
        self.sender.send(answer)


def crunch(work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
    cpus = multiprocessing.Semaphore(len(os.sched_getaffinity(0)))
    team = []
    for item in items:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        cruncher = _Cruncher(work, item, cpus, sender)
        cruncher.start()
        sender.close()
        team.append((cruncher, receiver))
    answers = [receiver.recv() for _, receiver in team]
    for cruncher, _ in team:
        cruncher.join()
    for good, content in answers:
        if not good:
            raise content
    return [content for _, content in answers]
