# exercise: map_with_deadline
# label: right
# style: first-year, no exceptions: wait so long, then look whether it is ready
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as becken:
        antwort = becken.map_async(func, items)
        antwort.wait(seconds)  # kommt frueher zurueck, wenn alles da ist
        if antwort.ready():
            return antwort.get()  # gibt die Liste, oder wirft den Fehler von func
        else:
            return None  # with beendet die Prozesse
