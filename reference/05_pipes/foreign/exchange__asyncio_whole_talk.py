# exercise: exchange
# label: right
# style: asyncio, the talk in one to_thread
import asyncio
from multiprocessing import Pipe, Process


def child(conn, right):
    got = conn.recv()
    conn.send(right)
    conn.send(got)


def talk(conn, left):
    with conn:
        conn.send(left)
        a = conn.recv()
        b = conn.recv()
    return a, b


async def main(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    result = await asyncio.to_thread(talk, here, left)
    p.join()
    return result


def exchange(left, right):
    return asyncio.run(main(left, right))
