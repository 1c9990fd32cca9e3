# exercise: results_from_processes
# label: right
import multiprocessing
import threading


def work_on_item(task, item, receiving, sending):
    receiving.close()
    try:
        sending.send((item, task(item)))
    finally:
        sending.close()


class Receiver(threading.Thread):
    """Waits for one answer, or for the end of the process that should send it."""

    def __init__(self, receiving):
        super().__init__()
        self.receiving = receiving
        self.arrived = False
        self.value = None

    def run(self):
        try:
            _, self.value = self.receiving.recv()
            self.arrived = True
        except (EOFError, OSError):
            self.arrived = False
        finally:
            self.receiving.close()


def results_from_processes(task, items):
    processes = []
    receivers = []
    # no thread is started before the last process has been
    for i in range(len(items)):
        receiving, sending = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(
            target=work_on_item, args=(task, items[i], receiving, sending)
        )
        process.start()
        sending.close()
        processes.append(process)
        receivers.append(Receiver(receiving))
    for receiver in receivers:
        receiver.start()
    for receiver in receivers:
        receiver.join()
    for process in processes:
        process.join()
    results = {}
    for i in range(len(items)):
        if receivers[i].arrived:
            results[items[i]] = receivers[i].value
    return results
