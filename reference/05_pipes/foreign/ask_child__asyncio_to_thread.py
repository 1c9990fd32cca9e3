# exercise: ask_child
# label: right
# style: asyncio.run with the whole talk in one to_thread
import asyncio
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def talk(conn, value):
    conn.send(value)
    return conn.recv()


async def main(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    answer = await asyncio.to_thread(talk, here, value)
    await asyncio.to_thread(p.join)
    here.close()
    return answer


def ask_child(task, value):
    return asyncio.run(main(task, value))
