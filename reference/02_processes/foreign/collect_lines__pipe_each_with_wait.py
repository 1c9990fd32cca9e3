# exercise: collect_lines
# label: right
# style: a pipe for each worker, connection.wait over those that are open, the closed end is the end

import multiprocessing as mp
from multiprocessing.connection import Connection, wait
from typing import Any, Callable


def _run_one(task: Callable[..., Any], number: int, sink: Connection) -> None:
    with sink:
        task(number, sink.send)


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    procs: list[mp.Process] = []
    sources: list[Connection] = []
    for number in range(workers):
        source, sink = mp.Pipe(duplex=False)
        proc = mp.Process(target=_run_one, args=(task, number, sink))
        proc.start()
        sink.close()  # at once, so that the next child does not get a copy of it
        procs.append(proc)
        sources.append(source)

    lines: list[str] = []
    while sources:
        for source in wait(sources):
            try:
                lines.append(source.recv())
            except (EOFError, OSError):
                sources.remove(source)
                source.close()
    for proc in procs:
        proc.join()
    return lines
