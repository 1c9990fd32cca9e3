# exercise: results_from_processes
# label: right
# style: asyncio: the processes are started first, then a coroutine for each waits with loop.add_reader until its pipe has a value or is closed
import asyncio
import multiprocessing

MISSING = object()


def child(task, item, connection):
    connection.send(task(item))
    connection.close()


async def receive(connection):
    loop = asyncio.get_running_loop()
    readable = asyncio.Event()
    loop.add_reader(connection.fileno(), readable.set)
    try:
        await readable.wait()
    finally:
        loop.remove_reader(connection.fileno())
    try:
        return connection.recv()
    except (EOFError, OSError):
        return MISSING
    finally:
        connection.close()


async def receive_all(connections):
    return await asyncio.gather(*map(receive, connections))


def results_from_processes(task, items):
    processes, connections = [], []
    for item in items:
        here, there = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=child, args=(task, item, there))
        process.start()
        there.close()
        processes.append(process)
        connections.append(here)
    values = asyncio.run(receive_all(connections))
    for process in processes:
        process.join()
    return {
        item: value
        for item, value in zip(items, values, strict=True)
        if value is not MISSING
    }
