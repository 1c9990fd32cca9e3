# exercise: converse
# label: right
# style: asyncio in the parent: add_reader tells when an answer is there; forks before the loop
import asyncio
from multiprocessing import Pipe, Process


def _child(task, here, there):
    here.close()
    while True:
        there.poll(None)
        try:
            value = there.recv()
        except EOFError:
            break
        there.send(task(value))
    there.close()


async def _ask(end, value):
    loop = asyncio.get_running_loop()
    arrived = asyncio.Event()
    end.send(value)
    loop.add_reader(end.fileno(), arrived.set)
    try:
        await arrived.wait()
    finally:
        loop.remove_reader(end.fileno())
    return end.recv()


async def _interview(end, values):
    return [await _ask(end, value) for value in values]


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_child, args=(task, here, there))
    child.start()
    there.close()
    try:
        return asyncio.run(_interview(here, values))
    finally:
        here.close()
        child.join()
