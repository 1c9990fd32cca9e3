# exercise: ask_each
# label: right
# style: asyncio: loop.add_reader and futures
import asyncio
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


async def receive(conn):
    loop = asyncio.get_running_loop()
    ready = loop.create_future()
    loop.add_reader(conn.fileno(), lambda: ready.done() or ready.set_result(None))
    try:
        await ready
        return conn.recv()
    except EOFError:
        return None
    finally:
        loop.remove_reader(conn.fileno())
        conn.close()


async def main(task, values):
    processes, tasks = [], []
    for value in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(value)
        processes.append(p)
        tasks.append(asyncio.create_task(receive(here)))
    answers = [await t for t in tasks]
    for p in processes:
        p.join()
    return answers


def ask_each(task, values):
    return asyncio.run(main(task, values))
