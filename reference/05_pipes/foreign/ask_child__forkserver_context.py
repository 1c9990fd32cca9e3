# exercise: ask_child
# label: right
# style: start method forkserver chosen explicitly
# needs: a picklable task
import multiprocessing as mp

CTX = mp.get_context("forkserver")


def serve(end, task):
    end.send(task(end.recv()))
    end.close()


def ask_child(task, value):
    ours, theirs = CTX.Pipe(duplex=True)
    worker = CTX.Process(target=serve, kwargs={"end": theirs, "task": task})
    worker.start()
    theirs.close()
    ours.send(value)
    got = ours.recv()
    ours.close()
    worker.join()
    return got
