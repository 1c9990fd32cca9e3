# after: celery/billiard#158: a worker stuck in recv is simply waiting for more work
# truth: live
# outside: signal TERM
import multiprocessing
import os
import signal


def work(tasks):
    while tasks.recv() is not None:
        print("task")


if __name__ == "__main__":
    pipes = [multiprocessing.Pipe() for _ in range(2)]
    workers = [multiprocessing.Process(target=work, args=(pipe[1],)) for pipe in pipes]
    for worker in workers:
        worker.start()
    signal.signal(signal.SIGTERM, lambda *_: [pipe[0].send(None) for pipe in pipes])
    print(os.getpid(), flush=True)
    for worker in workers:
        worker.join()
    print("warm shutdown")
