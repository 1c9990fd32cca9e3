# after: jaredrhod/backtalk#24: asyncio.run() joins threads that wait in Queue.get()
# truth: dead
# unproved since 3.12: asyncio.run() gives its threads five minutes, by the clock
import asyncio
import queue

typed = queue.Queue()


async def main():
    loop = asyncio.get_running_loop()
    waiting = loop.run_in_executor(None, typed.get)
    await asyncio.sleep(0.1)
    waiting.cancel()


asyncio.run(main())
