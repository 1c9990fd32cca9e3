# exercise: exchange
# label: wrong
# mistake: in the child one goroutine sends right while another receives and at once sends the report through the same end, as if a send were one step; large values get mixed in the pipe, so that the parent's recv raises or waits forever: breaks "Both values may be larger than the pipe's buffer".
import multiprocessing
import threading


def _report(end):
    end.send(end.recv())


def _partner(end, right):
    goroutines = [
        threading.Thread(target=end.send, args=(right,)),
        threading.Thread(target=_report, args=(end,)),
    ]
    for goroutine in goroutines:
        goroutine.start()
    for goroutine in goroutines:
        goroutine.join()
    end.close()


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_partner, args=(there, right))
    child.start()
    there.close()
    here.send(left)
    received = here.recv()
    report = here.recv()
    here.close()
    child.join()
    return received, report
