# exercise: crunch
# label: right
import multiprocessing
import os
from multiprocessing.connection import wait


def _cruncher(work, items, upcoming, end):
    while True:
        with upcoming.get_lock():  # only to take a number, not while it works
            number = upcoming.value
            upcoming.value += 1
        if number >= len(items):
            return
        try:
            answer = number, True, work(items[number])
        except BaseException as error:
            answer = number, False, error
        end.send(answer)


def crunch(work, items):
    items = list(items)
    cpus = multiprocessing.cpu_count()
    if hasattr(os, "sched_getaffinity"):
        cpus = min(cpus, len(os.sched_getaffinity(0)))
    upcoming = multiprocessing.Value("l", 0)
    processes, ends, answers = [], set(), {}
    try:
        for _ in range(min(cpus, len(items))):
            here, there = multiprocessing.Pipe(duplex=False)
            process = multiprocessing.Process(
                target=_cruncher, args=(work, items, upcoming, there)
            )
            process.start()
            there.close()
            processes.append(process)
            ends.add(here)
        while ends:
            for end in wait(list(ends)):
                try:
                    number, went_well, value = end.recv()
                    answers[number] = went_well, value
                except (EOFError, OSError):
                    ends.remove(end)
                    end.close()
    except BaseException:
        for process in processes:
            process.terminate()
        raise
    finally:
        for process in processes:
            process.join()
    results = []
    for number in range(len(items)):
        went_well, value = answers.get(number, (False, RuntimeError("a process died")))
        if not went_well:
            raise value
        results.append(value)
    return results
