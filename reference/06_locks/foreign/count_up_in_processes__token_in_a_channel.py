# exercise: count_up_in_processes
# label: right
# style: Go person, a channel with one token in it; who has the token may count, and gives it back
import multiprocessing


def _count(channel, counter, times):
    for _ in range(times):
        token = channel.get()
        try:
            counter.value += 1
        finally:
            channel.put(token)


def count_up_in_processes(counter, times, workers):
    channel = multiprocessing.SimpleQueue()
    channel.put("token")
    processes = [
        multiprocessing.Process(target=_count, args=(channel, counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    channel.close()
