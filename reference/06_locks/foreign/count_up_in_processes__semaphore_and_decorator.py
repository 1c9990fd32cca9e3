# exercise: count_up_in_processes
# label: right
# style: decorator whose wrapper takes the semaphore as first argument, so that it can be handed to a process
import functools
import multiprocessing


def one_at_a_time(func):
    """The new function takes a semaphore in front of its other arguments."""

    @functools.wraps(func)
    def wrapper(semaphore, *args):
        with semaphore:
            return func(*args)

    return wrapper


@one_at_a_time
def increment(counter):
    counter.value += 1


def run(semaphore, counter, times):
    for _ in range(times):
        increment(semaphore, counter)


def count_up_in_processes(counter, times, workers):
    context = multiprocessing.get_context()
    semaphore = context.BoundedSemaphore(1)
    processes = []
    for _ in range(workers):
        process = context.Process(target=run, args=(semaphore, counter, times))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
