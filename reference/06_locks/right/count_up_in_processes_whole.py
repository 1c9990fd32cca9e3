# exercise: count_up_in_processes
# style: a context and one turn each
import multiprocessing


def all_of_mine(condition, counter, times):
    with condition:
        for _ in range(times):
            counter.value = counter.value + 1


def count_up_in_processes(counter, times, workers):
    context = multiprocessing.get_context()
    condition = context.Condition()
    running = []
    for _ in range(workers):
        job = context.Process(target=all_of_mine, args=(condition, counter, times))
        job.start()
        running.append(job)
    while running:
        running.pop(0).join()
