# exercise: ask_child
# label: wrong
# mistake: "value ... of any size": the parent sends before the child is started, so nobody takes a large value out and send() waits for ever
from multiprocessing import Pipe, Process
from typing import Any


def _work(task, there) -> None:
    there.send(task(there.recv()))
    there.close()


def ask_child(task, value) -> Any:
    here, there = Pipe()

    # the question first, so that it is already there when the child looks for it
    here.send(value)

    child = Process(target=_work, args=(task, there))
    child.start()
    there.close()

    answer = here.recv()
    child.join()
    here.close()
    return answer
