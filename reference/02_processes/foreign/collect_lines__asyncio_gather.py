# exercise: collect_lines
# label: right
# style: asyncio.to_thread for each pipe, gather

import asyncio
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def _child(task, number, conn):
    try:
        task(number, conn.send)
    finally:
        conn.close()


def _read_all(r, lines):
    while True:
        try:
            line = r.recv()
        except EOFError:
            return
        lines.append(line)


async def _gather(ends, lines):
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=max(1, len(ends))) as pool:
        jobs = [loop.run_in_executor(pool, _read_all, r, lines) for r in ends]
        await asyncio.gather(*jobs)


def collect_lines(task, workers):
    ends = []
    procs = []
    for number in range(workers):
        r, w = multiprocessing.Pipe(False)
        p = multiprocessing.Process(target=_child, args=(task, number, w))
        p.start()
        w.close()
        ends.append(r)
        procs.append(p)
    lines = []
    asyncio.run(_gather(ends, lines))
    for p in procs:
        p.join()
    return lines
