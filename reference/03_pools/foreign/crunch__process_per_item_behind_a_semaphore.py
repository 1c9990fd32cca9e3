# exercise: crunch
# label: wrong
# mistake: every item gets a process of its own and a semaphore lets only as many compute as there are CPUs; 100 items make 100 processes at the same time, which breaks "no more processes than the machine has CPUs" (read as: no more that run)

import multiprocessing
import os


def _compute(gate, writer, work, item):
    with gate:  # Ann: waits until a CPU is free
        try:
            entry = (True, work(item))
        except Exception as error:
            entry = (False, error)
    writer.send(entry)


def crunch(work, items):
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = os.cpu_count() or 1
    # Ben: "Items run, each in a process." A process for each item.
    # Ann: "no more processes than CPUs". Ben: they wait at the gate, that is not running.
    gate = multiprocessing.Semaphore(cpus)

    children = []
    readers = []
    for item in items:
        reader, writer = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_compute, args=(gate, writer, work, item))
        child.start()
        writer.close()
        children.append(child)
        readers.append(reader)

    entries = []
    for reader in readers:
        entries.append(reader.recv())
        reader.close()
    for child in children:
        child.join()

    results = []
    for good, value in entries:
        if not good:
            raise value
        results.append(value)
    return results
