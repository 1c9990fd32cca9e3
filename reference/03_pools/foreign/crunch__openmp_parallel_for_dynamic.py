# exercise: crunch
# label: right
# style: OpenMP "parallel for schedule(dynamic, 1)", own processes share a loop counter and one SimpleQueue for the results
import multiprocessing
import os


def omp_get_num_procs():
    return max(1, len(os.sched_getaffinity(0)))


def _parallel_region(work, items, loop, results):
    while True:
        with loop.get_lock():
            i = loop.value
            loop.value = i + 1
        if i >= len(items):
            return
        try:
            message = (i, True, work(items[i]))
        except BaseException as error:
            message = (i, False, error)
        results.put(message)


def crunch(work, items):
    items = list(items)
    loop = multiprocessing.Value("l", 0)
    results = multiprocessing.SimpleQueue()
    output = [None] * len(items)
    team = []
    try:
        for _ in range(min(omp_get_num_procs(), len(items))):
            process = multiprocessing.Process(
                target=_parallel_region, args=(work, items, loop, results), daemon=True
            )
            process.start()
            team.append(process)
        for _ in range(len(items)):
            i, fine, value = results.get()
            if not fine:
                raise value
            output[i] = value
        for process in team:
            process.join()
        return output
    finally:
        for process in team:
            process.terminate()
        for process in team:
            process.join()
        results.close()
