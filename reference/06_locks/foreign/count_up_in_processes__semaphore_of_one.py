# exercise: count_up_in_processes
# label: right
import multiprocessing


def _count_with_slot(counter, times, slot):
    for _ in range(times):
        with slot:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    slot = multiprocessing.BoundedSemaphore(1)  # make(chan struct{}, 1)
    processes = []
    for _ in range(workers):
        process = multiprocessing.Process(target=_count_with_slot, args=(counter, times, slot))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
