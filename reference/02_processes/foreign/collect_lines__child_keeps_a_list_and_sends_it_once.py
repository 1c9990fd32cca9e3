# exercise: collect_lines
# label: right
# style: data-science person: emit is the append of a list in the child; the whole list is sent once, in finally, through a pipe for each
import multiprocessing as mp


def _record(sender, task, number):
    said = []
    try:
        task(number, said.append)
    finally:  # also what came before an exception
        sender.send(said)
        sender.close()


def collect_lines(task, workers):
    procs, receivers = [], []
    for i in range(workers):
        receiver, sender = mp.Pipe(duplex=False)
        proc = mp.Process(target=_record, args=(sender, task, i))
        proc.start()
        sender.close()
        procs.append(proc)
        receivers.append(receiver)

    lines = []
    for receiver in receivers:
        try:
            lines += receiver.recv()
        except EOFError:
            pass  # this one is gone
        receiver.close()
    for proc in procs:
        proc.join()
    # lines = [l for l in lines if l]   # no: "" is a line, too
    return lines
