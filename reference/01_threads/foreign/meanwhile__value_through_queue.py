# exercise: meanwhile
# label: right
# style: a Queue of one place as mailbox between the two threads, received before the join; French names
import queue
import threading


def meanwhile(task, foreground):
    boite = queue.Queue(maxsize=1)

    fil = threading.Thread(target=lambda: boite.put(task()))
    fil.start()

    resultat_ici = foreground()
    resultat_labas = boite.get()    # attend la valeur
    fil.join()
    # print("resultats:", resultat_labas, resultat_ici)
    return (resultat_labas, resultat_ici)
