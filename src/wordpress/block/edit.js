(({apiFetch, blockEditor, blocks, components, element, serverSideRender, url}, data) => {
  const {createElement: h, Fragment, useEffect, useState} = element;
  const {words, settings} = data;
  const NAME = 'shared-learning/embed';

  blocks.registerBlockType(NAME, {
    edit({attributes, setAttributes}) {
      const props = blockEditor.useBlockProps();
      const choices = useChoices(attributes.src);
      if (!attributes.src && !data.defaultAddress) {
        return h('div', props, h(AskForAddress, {setAttributes}));
      }
      return h(
        Fragment,
        null,
        h(Inspector, {attributes, setAttributes, choices}),
        h(
          'div',
          props,
          // A click in the preview selects the block.
          h(components.Disabled, null, h(serverSideRender, {block: NAME, attributes})),
        ),
      );
    },
    save: () => null,
  });

  /** What stands in place of the preview until there is a feed. */
  function AskForAddress({setAttributes}) {
    const [src, setSrc] = useState('');
    const submit = (event) => {
      event.preventDefault();
      setAttributes({src: src.trim()});
    };
    return h(
      components.Placeholder,
      {icon: 'video-alt3', label: words.title, instructions: words.instructions},
      h(
        'form',
        {onSubmit: submit},
        h(
          'div',
          null,
          h(components.TextControl, {
            label: words.address,
            type: 'url',
            value: src,
            onChange: setSrc,
          }),
          h(components.Button, {variant: 'primary', type: 'submit'}, words.showIt),
        ),
      ),
    );
  }

  function Inspector({attributes, setAttributes, choices}) {
    const fields = (isMore) =>
      Object.entries(settings)
        .filter(
          ([, setting]) =>
            setting.of.includes(attributes.show) && isMore === Boolean(setting.is_more),
        )
        .map(([name, setting]) =>
          h(Field, {
            key: name,
            setting,
            choices: choices[name] ?? [],
            value: attributes[name],
            onChange: (value) => setAttributes({[name]: value ?? ''}),
          }),
        );
    return h(
      blockEditor.InspectorControls,
      null,
      h(
        components.PanelBody,
        {title: words.title},
        h(components.TextControl, {
          label: words.address,
          help: words.defaultHelp,
          type: 'url',
          placeholder: data.defaultAddress,
          value: attributes.src,
          onChange: (src) => setAttributes({src: src.trim()}),
        }),
        h(components.SelectControl, {
          label: words.show,
          options: optionsOf(data.shows),
          value: attributes.show,
          onChange: (show) => setAttributes({show}),
        }),
        ...fields(false),
      ),
      h(components.PanelBody, {title: words.more, initialOpen: false}, ...fields(true)),
    );
  }

  function Field({setting, choices, value, onChange}) {
    const {label, help, type} = setting;
    if (type === 'switch') {
      return h(components.ToggleControl, {label, help, checked: value, onChange});
    }
    if (type === 'choice') {
      const usual = '' in setting.choices ? [] : [{value: '', label: words.usual}];
      const options = [...usual, ...optionsOf(setting.choices)];
      return h(components.SelectControl, {label, help, options, value, onChange});
    }
    if (choices.length > 0) {
      return h(components.ComboboxControl, {label, help, options: choices, value, onChange});
    }
    const inputType = type === 'number' ? 'number' : 'text';
    return h(components.TextControl, {label, help, type: inputType, value, onChange});
  }

  /** The sessions and topics of the feed, once its address has not changed for a moment. */
  function useChoices(src) {
    const [choices, setChoices] = useState({});
    useEffect(() => {
      let isWanted = true;
      const timer = setTimeout(() => {
        apiFetch({path: url.addQueryArgs('/shared-learning/v1/choices', {src})}).then(
          (found) => isWanted && setChoices(found),
          () => isWanted && setChoices({}),
        );
      }, 500);
      return () => {
        isWanted = false;
        clearTimeout(timer);
      };
    }, [src]);
    return choices;
  }

  function optionsOf(labels) {
    return Object.entries(labels).map(([value, label]) => ({value, label}));
  }
})(window.wp, window.sharedLearningBlock);
