# exercise: results_from_processes
# label: right
# style: Go: a channel (pipe) for each process and a select over all of them (multiprocessing.connection.wait); a closed channel means that the process died
import multiprocessing
from multiprocessing.connection import wait as select


def goroutine(task, item, channel):
    with channel:
        channel.send(task(item))


def results_from_processes(task, items):
    channels = {}
    processes = []
    for item in items:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=goroutine, args=(task, item, sender))
        process.start()
        sender.close()  # only the child holds it now: its end closes the channel
        channels[receiver] = item
        processes.append(process)

    results = {}
    while channels:
        for receiver in select(list(channels)):
            item = channels.pop(receiver)
            with receiver:
                try:
                    results[item] = receiver.recv()
                except Exception:
                    pass  # closed without a value, or in the middle of it

    for process in processes:
        process.join()
    return results
