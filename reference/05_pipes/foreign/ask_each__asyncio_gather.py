# exercise: ask_each
# label: right
# style: asyncio.gather over to_thread; the value is an argument of the child, so only the worker thread uses the parent's end
import asyncio
from multiprocessing import Pipe, Process


def child(conn, task, value):
    conn.send(task(value))
    conn.close()


def fetch(conn):
    with conn:
        try:
            return conn.recv()
        except EOFError:
            return None


async def collect(conns):
    jobs = [asyncio.to_thread(fetch, c) for c in conns]
    return list(await asyncio.gather(*jobs))


def ask_each(task, values):
    conns, procs = [], []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task, v))
        p.start()
        there.close()
        conns.append(here)
        procs.append(p)
    answers = asyncio.run(collect(conns))
    for p in procs:
        p.join()
    return answers
