# exercise: exchange
# label: right
# style: asyncio.gather over to_thread(send) and to_thread(recv) in the parent, the child is ordinary code

import asyncio
from multiprocessing import Pipe, Process


def mirror(end, right):
    end.send(right)
    left = end.recv()
    end.send(left)
    end.close()


async def talk(end, left):
    _, received = await asyncio.gather(
        asyncio.to_thread(end.send, left),
        asyncio.to_thread(end.recv),
    )
    report = await asyncio.to_thread(end.recv)
    return received, report


def exchange(left, right):
    end, other = Pipe()
    child = Process(target=mirror, args=(other, right))
    child.start()
    other.close()
    try:
        return asyncio.run(talk(end, left))
    finally:
        end.close()
        child.join()
