# exercise: gather
# style: caller_does_the_last
import threading


def gather(tasks):
    """One thread less: the caller does the last task itself."""
    outcomes = {}

    def do(n):
        try:
            outcomes[n] = ("value", tasks[n]())
        except Exception as exc:
            outcomes[n] = ("error", exc)

    last = len(tasks) - 1
    others = []
    for n in range(last):
        others.append(threading.Thread(target=do, args=(n,)))
        others[-1].start()
    if tasks:
        do(last)
    for t in others:
        t.join()
    for n in sorted(outcomes):
        if outcomes[n][0] == "error":
            raise outcomes[n][1]
    return [outcomes[n][1] for n in range(len(tasks))]
