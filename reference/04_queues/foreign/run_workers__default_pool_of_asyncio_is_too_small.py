# exercise: run_workers
# label: wrong
# mistake: "all workers are at work at the same time": asyncio.to_thread has min(32, cpus + 4) threads, so of more workers than that only some ever work at once
# misjudged: passed
import asyncio
import queue


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)
    values = []
    errors = []

    def worker():
        while True:
            try:
                task = todo.get_nowait()
            except queue.Empty:
                return
            try:
                values.append(task())
            except BaseException as e:
                errors.append(e)

    async def main():
        await asyncio.gather(*(asyncio.to_thread(worker) for _ in range(workers)))

    asyncio.run(main())
    if errors:
        raise errors[0]
    return values
