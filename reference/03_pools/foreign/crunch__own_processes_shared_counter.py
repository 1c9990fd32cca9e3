# exercise: crunch
# label: right
# style: own processes that take the next index from a shared mp.Value under its lock, a one-way pipe each for the results

import multiprocessing as mp
import os
from multiprocessing.connection import wait


def _cruncher(work, items, counter, conn):
    with conn:
        while True:
            with counter.get_lock():
                index = counter.value
                counter.value += 1
            if index >= len(items):
                return
            try:
                message = (index, work(items[index]), None)
            except BaseException as error:
                message = (index, None, error)
            conn.send(message)
            if message[2] is not None:
                return


def crunch(work, items):
    items = list(items)
    counter = mp.Value("q", 0)
    results = {}
    readers, children = [], []
    try:
        for _ in range(min(len(os.sched_getaffinity(0)), len(items))):
            reader, writer = mp.Pipe(duplex=False)
            child = mp.Process(target=_cruncher, args=(work, items, counter, writer))
            child.start()
            writer.close()
            readers.append(reader)
            children.append(child)
        while readers and len(results) < len(items):
            for reader in wait(readers):
                try:
                    index, value, error = reader.recv()
                except EOFError:  # this one has nothing more to do
                    readers.remove(reader)
                    reader.close()
                    continue
                if error is not None:
                    raise error
                results[index] = value
    except BaseException:
        for child in children:
            child.terminate()
        raise
    finally:
        for child in children:
            child.join()
        for reader in readers:
            reader.close()
    return [results[i] for i in range(len(items))]
