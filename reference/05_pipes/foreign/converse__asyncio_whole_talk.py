# exercise: converse
# label: right
# style: asyncio with one to_thread for the talk
import asyncio
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    try:
        while True:
            there.send(task(there.recv()))
    except EOFError:
        there.close()


def chat(here, values):
    result = []
    for v in values:
        here.send(v)
        result.append(here.recv())
    here.close()
    return result


async def main(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    answers = await asyncio.to_thread(chat, here, values)
    await asyncio.get_running_loop().run_in_executor(None, p.join)
    return answers


def converse(task, values):
    return asyncio.run(main(task, values))
