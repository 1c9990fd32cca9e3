# exercise: results_from_processes
# label: right
# style: asyncio: joins in threads, reading in a thread

import asyncio
import multiprocessing


def _child(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_child, args=(q, task, i)) for i in items]
    for p in ps:
        p.start()

    def read(results):
        while (message := q.get()) is not None:
            results[message[0]] = message[1]
        return results

    def join_all():
        for p in ps:
            p.join()

    async def main():
        reader = asyncio.create_task(asyncio.to_thread(read, {}))
        await asyncio.to_thread(join_all)
        q.put(None)
        return await reader

    results = asyncio.run(main())
    q.close()
    q.join_thread()
    return results
