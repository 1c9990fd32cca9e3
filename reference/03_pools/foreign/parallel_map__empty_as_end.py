# exercise: parallel_map
# label: wrong
# mistake: workers and parent use empty() as the end test: results are missed
import multiprocessing


def _eat(func, inp, out):
    while not inp.empty():
        i, item = inp.get()
        out.put((i, func(item)))


def parallel_map(func, items, processes=4):
    inp, out = multiprocessing.Queue(), multiprocessing.Queue()
    for pair in enumerate(items):
        inp.put(pair)
    ps = [multiprocessing.Process(target=_eat, args=(func, inp, out), daemon=True) for _ in range(processes)]
    for p in ps:
        p.start()
    pairs = []
    while not out.empty() or any(p.is_alive() for p in ps):
        if not out.empty():
            pairs.append(out.get())
    for p in ps:
        p.join()
    return [value for _, value in sorted(pairs, key=lambda t: t[0])]
