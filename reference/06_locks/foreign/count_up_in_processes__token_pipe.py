# exercise: count_up_in_processes
# label: right
import multiprocessing
import os


def _add(take, give, counter, times):
    """Who has the only byte of the pipe may count."""
    for _ in range(times):
        token = os.read(take.fileno(), 1)
        try:
            counter.value += 1
        finally:
            os.write(give.fileno(), token)


def count_up_in_processes(counter, times, workers):
    take, give = multiprocessing.Pipe(duplex=False)
    os.write(give.fileno(), b"*")
    crew = []
    try:
        for _ in range(workers):
            process = multiprocessing.Process(
                target=_add, args=(take, give, counter, times)
            )
            process.start()
            crew.append(process)
    finally:
        for process in crew:
            process.join()
        take.close()
        give.close()
