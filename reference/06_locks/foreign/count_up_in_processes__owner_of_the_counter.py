# exercise: count_up_in_processes
# label: wrong
# mistake: "share memory by communicating": the processes only send ticks through a channel, and the caller alone, as the counter's owner, adds them to counter.value; no process adds anything: breaks "Let ``workers`` processes add one to ``counter.value``".
import multiprocessing


def _send_ticks(ticks, times):
    for _ in range(times):
        ticks.put(1)


def count_up_in_processes(counter, times, workers):
    ticks = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_send_ticks, args=(ticks, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for _ in range(times * workers):
        counter.value += ticks.get()
    for process in processes:
        process.join()
