# exercise: ask_each
# label: wrong
# mistake: the branch for a child that died notes None and goes on with `continue`, past the join at the end of the loop, so dead children are never joined: "all children are joined, even those that died".
import multiprocessing
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any


def _answer(sender: Connection, task: Callable[[Any], Any], value: Any) -> None:
    with sender:
        sender.send(task(value))


def ask_each(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    handles = []
    for value in values:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_answer, args=(sender, task, value))
        child.start()
        sender.close()
        handles.append((child, receiver))
    answers = []
    for child, receiver in handles:
        try:
            answer = receiver.recv()
        except EOFError:
            answers.append(None)
            continue
        answers.append(answer)
        receiver.close()
        child.join()
    return answers
