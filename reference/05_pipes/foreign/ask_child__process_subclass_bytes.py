# exercise: ask_child
# label: right
# style: Process subclass with run(); pickles by hand and uses send_bytes / recv_bytes
import pickle
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any, Callable


def write(end: Connection, obj: Any) -> None:
    end.send_bytes(pickle.dumps(obj, protocol=pickle.HIGHEST_PROTOCOL))


def read(end: Connection) -> Any:
    return pickle.loads(end.recv_bytes())


class Oracle(Process):
    """Answers exactly one question."""

    def __init__(self, task: Callable[[Any], Any], mine: Connection, theirs: Connection) -> None:
        super().__init__()
        self.task = task
        self.mine = mine
        self.theirs = theirs

    def run(self) -> None:
        self.theirs.close()
        question = read(self.mine)
        write(self.mine, self.task(question))
        self.mine.close()


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    here, there = Pipe(duplex=True)
    oracle = Oracle(task, mine=there, theirs=here)
    oracle.start()
    there.close()
    write(here, value)
    answer = read(here)
    oracle.join()
    here.close()
    return answer
