import { phrases, type WordList } from './word-list.ts';

export const WORDS_DE: WordList = {
  buyerActs: phrases(`
    abgelehnt, abgenommen, abgesagt, abgeschlossen, akzeptiert, anerkannt, angefordert, angefragt, angemeldet,
    angenommen, antwortet, ausgefüllt, ausgewählt, ausprobiert, beantragt, beantwortet, beauftragt, begonnen,
    benannt, bereitgestellt, bestätigt, bestellt, bestimmt, besucht, bezahlt, bezogen, bittet, dabei, eingekauft,
    eingeladen, eingeplant, eingereicht, eingerichtet, empfohlen, entschieden, erbeten, erklärt, ernannt,
    erteilt, evaluiert, festgelegt, fragt, freigegeben, freigeschaltet, geantwortet, gebeten, gebucht, gefordert,
    gefragt, gegeben, gegengezeichnet, gekauft, gekommen, gemeldet, genannt, genehmigt, genutzt, geplant,
    geprüft, gesagt, geschrieben, gesetzt, gestartet, getestet, gewählt, gewünscht, gezeichnet, hochgeladen,
    installiert, lädt, mitgeteilt, nennt, nimmt, nutzt, prüft, reserviert, stimmt, teilgenommen, testet,
    überwiesen, unterschreibt, unterschrieben, unterzeichnet, verabredet, vereinbart, verglichen, verlängert,
    verlangt, veröffentlicht, vorgeschlagen, weiterempfohlen, weitergeleitet, widersprochen, zugesagt,
    zugestimmt, zurückgesandt
  `),
  sellerActs: phrases(`
    angerufen, angeschrieben, angesprochen, demonstrieren, demonstriert, erinnert, ermittelt, gepflegt, gepitcht,
    geschult, gezeigt, identifiziert, kontaktiert, nachfassen, nachgefasst, nachgehakt, nachtelefoniert,
    onboarded, präsentieren, präsentiert, qualifizieren, qualifiziert, telefoniert, versandt, verschicken,
    verschickt, versendet, vorgeführt, vorgestellt, vorstellen, zugesandt, zugeschickt
  `),
  eitherActs: phrases(`
    abgegeben, aktualisiert, ausgearbeitet, behandelt, bekommen, bekommt, besprochen, durchgeführt, eingetragen,
    erfolgt, erhält, erhalten, erläutert, erstellt, fertig, geführt, gehalten, geliefert, gemacht, gemailt,
    geschickt, gesendet, geteilt, stattgefunden, übergeben, übermittelt, unterbreitet, verhandelt, vorbereitet
  `),
  sellerThings: phrases(`
    angebot, angebots*, anruf, auftragsbestätigung, bedarfsanalyse, bedarfsgespräch, broschüre, crm, demo,
    einwände, erinnerung, erstgespräch, erstkontakt, fallstudie, folien, gespräch, konditionen, konzept,
    kostenvoranschlag, muster, nachfassmail, nda, onboarding, präsentation, preise, preisliste, produkt,
    produktdemo, prospekt, rechnung, referenzen, roi-rechnung, schulung, telefonat, termin, unterlagen, vertrag,
    vertragsentwurf, vorführung, vorschlag, workshop, zusammenfassung
  `),
  sellerSteps: phrases(`
    abgeschlossen, abschluss, akquise, angebot, angebotsphase, anruf, bedarfsanalyse, bedarfsgespräch, chance,
    demo, discovery, einführung, erstgespräch, erstkontakt, follow-up, gespräch, gewonnen, implementierung,
    kaltakquise, kontakt, kontaktaufnahme, lead, nachfassen, neukontakt, onboarding, opportunity, pitch,
    präsentation, produktdemo, produktvorführung, qualifizierung, schulung, telefonat, termin, übergabe,
    verhandlung, verhandlungen, verkauft, vertrag, vorführung, vorstellung
  `),
  sellerSubjects: phrases(`
    außendienst, berater, consultant, ich, innendienst, key account manager, projektleiter, verkäufer, vertrieb,
    vertriebler, vertriebsmitarbeiter, wir
  `),
  buyerSubjects: phrases(`
    ansprechpartner, ansprechpartnerin, champion, einkauf, einkäufer, entscheider, entscheiderin, fachabteilung,
    firma, geschäftsführer, geschäftsführung, haben uns, hat uns, interessent, interessentin, it-abteilung,
    käufer, käuferin, kunde, kundin, nutzer, projektteam des kunden, rechtsabteilung, vorstand
  `),
  doneToBuyer: phrases(`
    wurde angerufen, wurde beraten, wurde eingeladen, wurde geschult, wurde gezeigt, wurde informiert,
    wurde kontaktiert, wurde qualifiziert, wurde über, wurde vorgestellt
  `),
  toUs: phrases(`
    an uns, bei uns, uns
  `),
  opinions: phrases(`
    gutes gefühl, gute chemie, gute beziehung, hohe priorität, starker fürsprecher, guter fit,
    angetan, aufgeschlossen, aussichtsreich, bauchgefühl, beeindruckt, begeistert*, bereit, beziehung, chemie,
    denke, dringend, engagiert, ernsthaft*, fit, fühlt, gefällt, gefühl, glaube, glaubt, groß, gut*, heiß*, hoch,
    hoh*, interesse, interessiert*, klingt, mag, motiviert*, neugierig, offen für, optimistisch, passend, passt,
    positiv*, potential, potenzial, scheint, sieht gut aus, stark*, sympathie, sympathisch, toll, überzeugt,
    vermutlich, vertrauen, vertraut, vielversprechend*, wahrscheinlich, warm*, wirkt, wohl, zufrieden*,
    zuversichtlich
  `),
  mental: phrases(`
    begriffen, bewusst, braucht, denkt, erkannt, erkennt, erwartet, hofft, kennt, klar, möchte, plant, schätzt,
    sieht, überlegt, verstanden, versteht, weiß, will, wollen, wünscht
  `),
  traces: phrases(`
    abnahme, abnahmeprotokoll, antwort, bestellung, brief, datum, dokument, e-mail, einladung, email, freigabe,
    kalender, liste, mail, per mail, protokoll, rechnung, schriftlich, termin, textform, ticket, unterschrift,
    vertrag, zahlung
  `),
  otherwise: {
    stage: 'Nächste Schritte bestätigt',
    criterion: 'Hat Termin und nächste Schritte per E-Mail bestätigt',
  },
  rewordings: [
    {
      about: phrases('angebot, angebots*, kostenvoranschlag, vorschlag'),
      stage: 'Angebot geprüft',
      criterion: 'Hat um ein Angebot gebeten',
    },
    {
      about: phrases(
        'demo, demonstr*, produktdemo, produktvorführung, vorführung, vorgeführt, vorgestellt, vorstellen, vorstellung, präsent*, gepitcht, pitch, gezeigt, produkt, folien',
      ),
      stage: 'Produkt evaluiert',
      criterion: 'War bei der Vorführung dabei und hat keine offene Frage mehr',
    },
    {
      about: phrases('vertrag, vertragsentwurf, abschluss, verkauft, gewonnen, abgeschlossen, nda'),
      stage: 'Vertrag unterschrieben',
      criterion: 'Hat unterschrieben oder bestellt',
    },
    {
      about: phrases('verhandl*, konditionen, preis*, einwände'),
      stage: 'Konditionen vereinbart',
      criterion: 'Hat die Konditionen schriftlich angenommen',
    },
    {
      about: phrases('übergabe, übergeben, onboard*'),
      stage: 'Kick-off bestätigt',
      criterion: 'Hat das Team und den Termin für den Kick-off bestätigt',
    },
    {
      about: phrases('einführung, implementierung, schulung, geschult'),
      stage: 'Im Einsatz',
      criterion: 'Hat den produktiven Einsatz bestätigt',
    },
    {
      about: phrases('zufrieden, nutzen, begeistert'),
      stage: 'Nutzen bestätigt',
      criterion: 'Hat schriftlich bestätigt, dass der versprochene Nutzen da ist',
    },
    {
      about: phrases('nachfass*, nachgefasst, nachgehakt, follow-up, zusammenfassung, erinner*'),
      stage: 'Nächste Schritte bestätigt',
      criterion: 'Hat Termin und nächste Schritte per E-Mail bestätigt',
    },
    {
      about: phrases('budget, geld'),
      stage: 'Budget benannt',
      criterion: 'Hat das Budget schriftlich genannt',
    },
    {
      about: phrases('entscheider*, champion, fürsprecher'),
      stage: 'Entscheidungsweg bestätigt',
      criterion: 'Hat bestätigt, wer entscheidet, wie und bis wann',
    },
    {
      about: phrases(
        'anruf, angerufen, telefon*, telefonat, bedarf*, erst*, kontakt*, kalt*, akquise, lead, opportunity, chance, qualifiz*, gespräch, termin, problem, interess*, angeschrieben, angesprochen, neukontakt, discovery, passt, fit',
      ),
      stage: 'Bedarf anerkannt',
      criterion: 'Hat das Problem und was es kostet schriftlich benannt',
    },
  ],
};
