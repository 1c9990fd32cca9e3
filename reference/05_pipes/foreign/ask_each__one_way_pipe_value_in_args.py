# exercise: ask_each
# label: right
# style: compact and typed; the value is an argument, a one-way pipe carries the answer, NamedTuple per child
from collections.abc import Callable, Sequence
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any, NamedTuple


class Job(NamedTuple):
    process: Process
    answers: Connection


def _solve(task: Callable[[Any], Any], value: Any, out: Connection) -> None:
    out.send(task(value))


def _launch(task: Callable[[Any], Any], value: Any) -> Job:
    receiver, sender = Pipe(duplex=False)
    process = Process(target=_solve, args=(task, value, sender))
    process.start()
    sender.close()
    return Job(process, receiver)


def _finish(job: Job) -> Any:
    with job.answers:
        try:
            answer = job.answers.recv()
        except EOFError:
            answer = None
    job.process.join()
    return answer


def ask_each(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    jobs = [_launch(task, value) for value in values]
    return [_finish(job) for job in jobs]
