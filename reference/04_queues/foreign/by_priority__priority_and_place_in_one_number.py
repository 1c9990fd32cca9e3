# exercise: by_priority
# label: wrong
# mistake: "the smallest priority number first ... A priority is any number": priority * n + place is right for whole numbers only; of (0.1, a), (0, b) a comes first, and equal sums compare the payloads
import queue


def by_priority(jobs):
    n = len(jobs)
    pq = queue.PriorityQueue()
    for platz, (prio, nutzlast) in enumerate(jobs):
        # platz < n, darum kann er die Prioritaet nie ueberholen
        schluessel = prio * n + platz
        pq.put((schluessel, nutzlast))
    return [pq.get()[1] for _ in range(n)]
