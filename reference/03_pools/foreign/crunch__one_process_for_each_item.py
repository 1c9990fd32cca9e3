# exercise: crunch
# label: wrong
# mistake: it starts a process for each item, all at once, however few CPUs there are; breaks "no more processes than the machine has CPUs"
import multiprocessing


def _job(work, item, line):
    try:
        line.send((True, work(item)))
    except Exception as error:
        line.send((False, error))


def crunch(work, items):
    jobs = []
    try:
        for item in items:
            receiver, sender = multiprocessing.Pipe(duplex=False)
            process = multiprocessing.Process(target=_job, args=(work, item, sender))
            process.start()
            jobs.append((process, receiver))
            sender.close()
        results = []
        for process, receiver in jobs:
            fine, value = receiver.recv()
            if not fine:
                raise value
            results.append(value)
            process.join()
        return results
    finally:
        for process, receiver in jobs:
            process.terminate()
            process.join()
            receiver.close()
