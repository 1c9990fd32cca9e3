# exercise: pipeline
# label: right
# style: asyncio.to_thread for both sides, asyncio.run waits for them and for their pool
import asyncio
import queue
import threading


def pipeline(source, handle, limit=10):
    line = queue.Queue(limit)
    closed = threading.Event()
    failures = []

    def produce():
        try:
            for item in source:
                if closed.is_set():
                    break
                line.put(item)
        except BaseException as failure:
            failures.append(failure)
        finally:
            line.put(None)

    def consume():
        while (item := line.get()) is not None:
            if closed.is_set():
                continue
            try:
                handle(item)
            except BaseException as failure:
                failures.append(failure)
                closed.set()

    async def both():
        await asyncio.gather(asyncio.to_thread(produce), asyncio.to_thread(consume))

    asyncio.run(both())
    if failures:
        raise failures[0]
